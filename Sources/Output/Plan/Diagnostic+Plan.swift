import Diagnostics
import Files

/// The errors that stop a plan. `fullPath` names the file on this machine, and `path` starts at the root of the tree, as the options of
/// the command do.
extension Diagnostic {
  static func unmanagedFile(_ fullPath: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .unmanagedFile,
      inFile: fullPath,
      "this file was not generated",
      why: "The blueprint generates a file at this path, which would replace it.",
      fix: """
        Move its content into the blueprint, or move the file away; or replace it with `generate --overwrite \(path)`; or let \
        Groundplan manage it with `adopt \(path)`: then the next `generate` replaces it.
        """
    )
  }

  static func modifiedFile(_ fullPath: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .modifiedFile,
      inFile: fullPath,
      "this file was modified by hand",
      why: "Its hash is not the one in \(Manifest.name), so generating would lose the change.",
      fix: """
        Move the change into the blueprint; or replace the file with `generate --overwrite \(path)`; or accept it with \
        `adopt \(path)`: then the next `generate` replaces it.
        """
    )
  }

  static func modifiedOrphan(_ fullPath: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .modifiedOrphan,
      inFile: fullPath,
      "this file was modified by hand, and the blueprint no longer generates it",
      why: "Deleting the file would lose the change.",
      fix: """
        Move the change elsewhere, then delete the file with `generate --overwrite \(path)`; or keep the file, and remove its \
        line from \(Manifest.name).
        """
    )
  }

  static func orphanedRoot(_ fullPath: String, _ folder: String) -> Diagnostic {
    Diagnostic(
      .orphanedRoot,
      inFile: fullPath,
      "the blueprint no longer generates this root module",
      why: "Its resources may still exist, and without its code Terraform cannot destroy them.",
      fix: """
        Restore its stack and environment in the blueprint; or add it to `retired: ["\(folder)"]` of the deployment, which keeps \
        its files until its resources are destroyed. If they are destroyed, or are in another state now, delete the folder.
        """
    )
  }

  /// - Parameter name: The part of the path that is reserved.
  static func reservedFileName(_ name: some StringProtocol, of file: File) -> Diagnostic {
    Diagnostic(
      .reservedFileName,
      at: file.location,
      "“\(name)” is the name of a file of Groundplan",
      why: """
        The manifest is \(Manifest.name). During a run, there are also \(Journal.name) and files whose names end with \
        \(Staging.suffix).
        """,
      fix: "Give the file or folder another name in the blueprint."
    )
  }
}
