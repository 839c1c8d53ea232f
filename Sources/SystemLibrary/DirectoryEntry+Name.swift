extension UnsafeMutablePointer<dirent> {
  /// The name of an entry of a folder.
  package var name: String {
    // The declaration of `d_name` may have room for fewer letters than the name has.
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(self).advanced(by: offset)
    return String(cString: start.assumingMemoryBound(to: CChar.self))
  }
}
