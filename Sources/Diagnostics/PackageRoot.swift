import SystemLibrary

/// Finds the package that a source file belongs to: the nearest folder above it that has a `Package.swift`.
///
/// It reads the disk, so it is used only when an error is shown.
enum PackageRoot {
  /// The path below the package's root, or the whole path if the sources are not on this machine.
  static func relativePath(of file: String) -> String {
    var folder = file[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if access("\(folder)/Package.swift", F_OK) == 0 {
        return String(file[file.index(after: slash)...])
      }
    }
    return file
  }
}
