extension Obstacle: CustomStringConvertible {
  /// The three parts of an error: what is wrong, why that is wrong, and what to do.
  public var text: (summary: String, reason: String, remedy: String) {
    switch reason {
    case .foreign:
      (
        "this file was not generated",
        "The blueprint gives a file of this name, and whoever wrote this one would lose it.",
        "Move it away, or take its content into the blueprint and delete it."
      )
    case .link:
      (
        "this is a symbolic link",
        "A link may lead out of the folder that is written to.",
        "Replace it by what it points to, or remove it."
      )
    case .notAFile:
      (
        "this is not a file",
        "The blueprint gives a file of this name.",
        "Move it away, or give the file another name in the blueprint."
      )
    case .notAFolder:
      (
        "this is not a folder",
        "The blueprint gives files in a folder of this name.",
        "Move it away, or give the folder another name in the blueprint."
      )
    case .system(let action, let error):
      (
        "cannot \(action.rawValue): \(error)",
        "The operating system answered so.",
        "Look at the permissions, the free space and the device, then try again."
      )
    }
  }

  /// `path: error: what`, and on two more lines why, and what to do.
  public var description: String { "\(path): error: \(text.summary)\n  \(text.reason)\n  \(text.remedy)" }
}
