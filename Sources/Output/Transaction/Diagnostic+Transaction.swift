import Diagnostics

extension Diagnostic {
  static func folderLocked(_ path: String) -> Diagnostic {
    Diagnostic(
      .folderLocked,
      inFile: path,
      "another run is writing to this folder",
      why: "Two runs at once could undo each other's changes, so a run locks the folder.",
      fix: "Wait until the other run has ended, then run the command again."
    )
  }

  static func changedDuringRun(_ path: String) -> Diagnostic {
    Diagnostic(
      .changedDuringRun,
      inFile: path,
      "this file was changed while the command was running",
      why: "Replacing the file would lose that change.",
      fix: "Run the command again."
    )
  }
}
