import Diagnostics

extension Planner {
  /// Adds the files that were generated earlier and are no longer: those of retired and orphaned roots, and all others.
  mutating func addOrphans(_ roots: RootModules) {
    let paths = orphanedPaths
    let retired = retiredFolders(roots, among: paths)
    defer { reportObstructions() }
    let generated = Dictionary(files.map { ($0.path.lowercased(), $0.path) }) { first, _ in first }
    for path in paths {
      do throws(Diagnostic) {
        guard let onDisk = try disk.file(at: path) else {
          vanished.append(path)
          continue
        }
        // On a file system that ignores case, this may be a generated file whose name has only changed its case.
        if let other = generated[path.lowercased()], try disk.status(of: other)?.isSameFile(as: onDisk.status) == true {
          continue
        }
        add(path, onDisk, roots, retired)
      } catch {
        // A folder in its place, or a file in the place of its folder, means that it is gone.
        if !error.isOtherKind || !isReplaced(path) { failures.report(error) }
      }
    }
  }

  private mutating func add(_ path: String, _ onDisk: DiskFile, _ roots: RootModules, _ retired: Set<String>) {
    let digest = SHA256.hash(onDisk.contents)
    let state: FileState =
      if path.isBelow(retired) {
        .retired
      } else if roots.isRoot(path) {
        .orphanedRoot
      } else {
        onDisk.contents.isEmpty || isRecorded(onDisk.contents, at: path) ? .orphaned : .modified
      }
    let orphan = PlannedFile(
      path: path,
      state: state,
      newContents: nil,
      oldContents: onDisk.contents,
      location: nil,
      isExecutable: false,
      wasExecutable: onDisk.status.isExecutable,
      digest: digest,
      status: onDisk.status
    )
    switch state {
    case .retired: add(orphan, keeping: [digest])
    case .orphanedRoot:
      add(orphan, keeping: recorded[path])
      conflicts.report(.orphanedRoot(disk.fullPath(path.folder), path.folder))
    default:
      add(orphan, keeping: [])
      if !mayBeLost(orphan) { conflicts.report(.modifiedOrphan(disk.fullPath(path), path)) }
    }
  }

  /// The folders of retired roots, and those of the modules that they call, directly or through another module.
  private func retiredFolders(_ roots: RootModules, among paths: [String]) -> Set<String> {
    var folders: Set<String> = []
    var waiting = roots.retired
    while let folder = waiting.popLast() {
      guard folders.insert(folder).inserted else { continue }
      for path in paths where path.folder == folder {
        guard let contents = try? disk.contents(of: path) else { continue }
        waiting += roots.modulesCalled(contents, folder)
      }
    }
    return folders
  }
}

extension String {
  /// True if the path is in one of the folders, or in a folder below it, as the contract test of a root is.
  fileprivate func isBelow(_ folders: Set<String>) -> Bool {
    let folder = self.folder
    return !folder.isEmpty && (folders.contains(folder) || folder.isBelow(folders))
  }
}
