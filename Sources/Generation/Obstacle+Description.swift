extension Obstacle: CustomStringConvertible {
  /// The three parts of an error: what is wrong, why that is wrong, and what to do.
  public var text: (summary: String, reason: String, remedy: String) {
    switch reason {
    case .foreign(let path):
      (
        "this file was not generated",
        "The blueprint gives a file of this name, and whoever wrote this one would lose it.",
        """
        Take its content into the blueprint, or move it away; or replace it with `generate --overwrite \(path)`; or give it \
        to Groundplan with `adopt \(path)`: then the next `generate` replaces it.
        """
      )
    case .edited(let path):
      (
        "this file was edited by hand",
        "It is not what was generated last, and whoever edited it would lose that.",
        """
        Move the change into the blueprint; or replace the file with `generate --overwrite \(path)`; or give it to \
        Groundplan with `adopt \(path)`: then the next `generate` replaces it.
        """
      )
    case .editedOrphan(let path):
      (
        "this file was edited by hand, and the blueprint no longer gives it",
        "To delete it is to lose the edit.",
        """
        Move the change to where it belongs, then delete the file with `generate --overwrite \(path)`; or keep it: take its \
        line out of \(Manifest.name).
        """
      )
    case .vanished(let folder):
      (
        "the blueprint no longer gives this root",
        "What it has made may still run, and would be left without code.",
        """
        Put its stack and environment back; or keep it until it is destroyed with `retired: ["\(folder)"]` in the \
        deployment. If nothing of it is left, or another root has its state by now, delete the folder yourself.
        """
      )
    case .changedMeanwhile:
      (
        "somebody has changed this file while the others were compared",
        "To go on is to lose that change.",
        "Run the command again."
      )
    case .reserved:
      (
        "this name is Groundplan's own",
        "The manifest has it, or what waits to be put in place.",
        "Give the file another name in the blueprint."
      )
    case .busy:
      (
        "another run is writing here",
        "Two at once could undo each other's work.",
        "Wait until it has ended, then run the command again."
      )
    case .notAManifest(let line):
      (
        "line \(line) is not one of `sha256sum`",
        "The manifest says which files were generated. Without it, one that somebody has edited could be lost.",
        "Take the manifest from Git, or put the line right. The marks of a merge conflict may stay."
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
