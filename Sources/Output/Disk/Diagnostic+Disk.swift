import Diagnostics
import SystemLibrary

extension Diagnostic {
  /// The calls of the operating system that can fail.
  enum SystemCall: String {
    case open = "open the file"
    case openFolder = "open the folder"
    case read = "read the file"
    case write = "write the file"
    case lock = "lock the folder"
    case remove = "remove the file"
    case createFolder = "create the folder"
  }

  /// A call that the operating system refused.
  static func system(_ call: SystemCall, _ error: SystemError, at path: String) -> Diagnostic {
    let isRead = call == .open || call == .openFolder || call == .read
    return Diagnostic(
      isRead ? .cannotRead : .cannotWrite,
      inFile: path,
      "cannot \(call.rawValue): \(error)",
      why: "",
      fix: remedy(for: error, isRead: isRead)
    )
  }

  /// The remedies that follow from the error number; none for the others.
  private static func remedy(for error: SystemError, isRead: Bool) -> String {
    switch error.code {
    case EACCES, EPERM:
      "Give the user who runs the command permission to \(isRead ? "read it" : "write to its folder")."
    case ENOSPC, EDQUOT: "Free some space on the device, then run the command again."
    case EROFS: "Name a folder on a writable file system with `--output`."
    default: ""
    }
  }

  static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .symbolicLink,
      inFile: path,
      "this path is a symbolic link",
      why: "A link may lead out of the folder that files are written to, so Groundplan does not follow it.",
      fix: "Replace the link by the file or folder that it points to, or remove it."
    )
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .notAFile,
      inFile: path,
      "this is not a regular file",
      why: "The blueprint generates a file at this path.",
      fix: "Move it away, or give the file another name in the blueprint."
    )
  }

  static func notAFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .notAFolder,
      inFile: path,
      "this is not a folder",
      why: "The blueprint generates files in a folder at this path.",
      fix: "Move it away, or give the folder another name in the blueprint."
    )
  }

  static func malformedManifest(_ path: String, line: Int) -> Diagnostic {
    Diagnostic(
      .malformedManifest,
      inFile: path,
      "line \(line) of the manifest is malformed",
      why:
        "A line is a SHA-256 hash, two spaces and a path. Without the hash, a file that was modified by hand could be replaced.",
      fix: "Restore the manifest from Git, or correct the line. The markers of a merge conflict may stay."
    )
  }
}
