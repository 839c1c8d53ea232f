import Synchronization

extension Array where Element: Sendable {
  /// The results of a function for all elements, in their order, computed on all cores, with large stacks.
  ///
  /// This is the only concurrency in the pipeline: environments do not depend on each other, and neither do modules and files.
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic(0)
    let cores = Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    LargeStack.run(onThreads: Swift.min(count, cores)) {
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = transform(self[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
