import HCL

/// The stacks of the environment that was looked at last, with what was found out about them.
struct InspectedStacks {
  private var all: [(root: ObjectIdentifier, frame: Frame)] = []

  /// Goes on to the stacks of the next environment. If each is like the one before, they keep what depends on nothing that has changed.
  mutating func follow(_ composition: Composition) -> [Frame] {
    if let changed = update(composition.roots) {
      for (_, frame) in all { frame.forget(changed) }
      all = zip(composition.roots, all).map { (ObjectIdentifier($0), $1.frame) }
    } else {
      var count = 0
      all = composition.roots.map { root in
        let directory = DirectoryIndex(root, from: count)
        count = directory.end
        return (ObjectIdentifier(root), Frame(directory, stack: root.name))
      }
    }
    return all.map(\.frame)
  }

  /// Puts what the next environment has otherwise into what is known of this one; nil if that cannot be done.
  private func update(_ roots: [Root]) -> ArgumentSet? {
    guard roots.count == all.count else { return nil }
    var changed = ArgumentSet.none
    var first = 0
    for (root, (former, frame)) in zip(roots, all) {
      guard let precedent = root.precedent, precedent.root == former,
        let others = frame.directory.update(root, precedent.differences, from: first)
      else { return nil }
      changed.formUnion(others)
      first = frame.directory.end
    }
    return changed
  }
}
