import Diagnostics

/// A generated file may become a folder of generated files, and the other way round.
extension Planner {
  /// True if there is a folder at the path, or a file in place of one of its folders, and all that is there was generated.
  ///
  /// What was generated there is an orphan: the blueprint cannot generate a file and files below it.
  func isObstructed(_ path: String) throws(Diagnostic) -> Bool {
    if let file = try disk.fileAmongFolders(of: path) { return !recorded[file].isEmpty }
    guard try disk.isFolder(path) else { return false }
    let paths = try disk.paths(below: path)
    return !paths.isEmpty && paths.allSatisfy { !recorded[$0].isEmpty }
  }

  /// True if there is a folder at the path, or a file in place of one of its folders.
  func isReplaced(_ path: String) -> Bool {
    do { return try disk.fileAmongFolders(of: path) != nil || disk.isFolder(path) } catch { return false }
  }

  /// Reports the generated files whose places are taken by files that are kept.
  mutating func reportObstructions() {
    let kept = files.filter { !$0.isGenerated && [.retired, .orphanedRoot].contains($0.state) }.map(\.path)
    for path in obstructed {
      if kept.contains(where: { $0.hasPrefix("\(path)/") }) { failures.report(.notAFile(disk.fullPath(path))) }
      if let file = kept.first(where: { path.hasPrefix("\($0)/") }) {
        failures.report(.notAFolder(disk.fullPath(file)))
      }
    }
  }
}

extension Diagnostic {
  /// True if there is something of another kind at a path: no file, or no folder.
  var isOtherKind: Bool { id == .notAFile || id == .notAFolder }
}
