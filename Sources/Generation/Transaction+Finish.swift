public import Files

extension Transaction {
  /// Says what committing would do, once every file has been added.
  ///
  /// - Parameters:
  ///   - estate: Says which roots are retired, and what a root is.
  ///   - folders: The folders that the files were chosen from. What lies elsewhere is left alone, and nothing is deleted.
  public func finish(_ estate: any Estate, only folders: [String]? = nil) -> Survey {
    var findings: [Finding] = []
    var conflicts: [Obstacle] = []
    func refuse(_ path: String, _ reason: Obstacle.Reason) {
      let obstacle = Obstacle("\(destination.path)/\(path)", reason)
      // A root may have had several files.
      if conflicts.last != obstacle { conflicts.append(obstacle) }
    }
    var next = Manifest()
    var written: [String] = []
    for path in entries.keys.sorted() {
      guard let entry = entries[path] else { continue }
      findings.append(Finding(path: path, state: entry.state, isGiven: true))
      next.add(entry.digest, for: path)
      if !entry.state.isSettled { written.append(path) }
      if !mayLose(path, entry.state) { refuse(path, entry.state == .edited ? .edited(path) : .foreign(path)) }
    }

    var deleted: [(path: String, status: FileStatus?)] = []
    let rest = manifest.paths { entries[$0] == nil }
    if folders != nil {
      for path in rest { next[path] = manifest[path] }
    } else {
      for orphan in orphans(among: rest, of: estate) {
        let path = orphan.path
        guard let (state, digest, status) = orphan.found else {
          deleted.append((path, nil))
          continue
        }
        findings.append(Finding(path: path, state: state, isGiven: false))
        switch state {
        case .retired: next.add(digest, for: path)
        case .vanished:
          next[path] = manifest[path]
          refuse(String(path.folder), .vanished(String(path.folder)))
        case _ where mayLose(path, state): deleted.append((path, status))
        default: refuse(path, .editedOrphan(path))
        }
      }
    }

    let text = next.text
    let state = stateOfManifest(text)
    if state != .current || !next.isEmpty {
      findings.append(Finding(path: Manifest.name, state: state, isGiven: true))
    }
    decision = Decision(
      written: written,
      deleted: deleted,
      manifest: text,
      manifestState: state,
      isPossible: faults.isEmpty && conflicts.isEmpty
    )
    return Survey(
      findings: findings.sorted { $0.path < $1.path },
      faults: faults.sorted { $0.path < $1.path },
      conflicts: conflicts.sorted { $0.path < $1.path }
    )
  }

  /// How the manifest on disk differs from what it should be.
  public func differenceOfManifest() throws(Obstacle) -> UnifiedDiff {
    guard let decision else { preconditionFailure("the manifest is known once the transaction is finished") }
    return UnifiedDiff(Manifest.name, from: try reader?.contents(of: Manifest.name), to: decision.manifest)
  }

  private func stateOfManifest(_ text: [UInt8]) -> FileState {
    switch try? reader?.look(at: Manifest.name, for: text) {
    case .missing, nil: text.isEmpty ? .current : .missing
    case .same: left == nil ? .current : .outdated
    case .other: .outdated
    }
  }
}
