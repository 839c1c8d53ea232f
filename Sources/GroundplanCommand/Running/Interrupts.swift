import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How often somebody has asked this process to end since it counts.
enum Interrupts {
  private static let number = Atomic<Int>(0)
  private static let polite = Atomic<Int>(0)

  static var count: Int { number.load(ordering: .relaxed) }

  /// How many of them were no Ctrl-C, of which other programs on the terminal know nothing.
  static var politeCount: Int { polite.load(ordering: .relaxed) }

  /// From now on, a Ctrl-C and a polite request to end are counted, and nothing else happens.
  static func startCounting() {
    // A handler may not be the first to use a global.
    number.store(0, ordering: .relaxed)
    polite.store(0, ordering: .relaxed)
    for kind in [SIGINT, SIGTERM] {
      signal(kind) { kind in
        if kind == SIGTERM { Interrupts.polite.add(1, ordering: .relaxed) }
        Interrupts.number.add(1, ordering: .relaxed)
      }
    }
  }

  /// From now on, they end the process again.
  static func stopCounting() {
    for kind in [SIGINT, SIGTERM] { signal(kind, SIG_DFL) }
  }
}
