/// The stored properties of a struct.
///
/// `Mirror` gives them too, with their values: it asks the struct whether it describes itself, and looks up the type of each property,
/// which for all interfaces takes the command longer than everything else until it has put the first environment together. Their names
/// alone lie in the program, where [Swift's ABI](https://github.com/swiftlang/swift/blob/main/docs/ABI/TypeMetadata.rst) says.
enum StoredProperties {
  /// The names, in the order in which the properties are declared; nil for what is not a struct.
  static func names(of type: Any.Type) -> [String]? {
    let metadata = unsafeBitCast(type, to: UnsafeRawPointer.self)
    guard metadata.load(as: Int.self) == Metadata.structKind else { return nil }
    let descriptor = metadata.load(fromByteOffset: Metadata.descriptor, as: UnsafeRawPointer.self)
    guard let fields = (descriptor + Metadata.fields).target else { return nil }
    let size = Int(fields.load(fromByteOffset: Metadata.recordSize, as: UInt16.self))
    let count = Int(fields.load(fromByteOffset: Metadata.recordCount, as: UInt32.self))
    return (0..<count).map { index in
      let record = fields + Metadata.firstRecord + index * size
      return (record + Metadata.name).target.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) } ?? ""
    }
  }

  /// Where in the metadata of a type something lies, in bytes.
  private enum Metadata {
    static let structKind = 0x200
    static let descriptor = MemoryLayout<Int>.size
    /// Behind the descriptor's flags, parent, name and accessor.
    static let fields = 16
    /// Behind the name of the type, that of its superclass, and its kind.
    static let recordSize = 10
    static let recordCount = 12
    static let firstRecord = 16
    /// Behind the flags and the type of the property.
    static let name = 8
  }
}

extension UnsafeRawPointer {
  /// What the distance that is stored here leads to, if it is not 0.
  fileprivate var target: UnsafeRawPointer? {
    let distance = Int(load(as: Int32.self))
    return distance == 0 ? nil : self + distance
  }
}
