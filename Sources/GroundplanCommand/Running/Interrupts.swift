import Synchronization
import SystemLibrary

/// Counts the signals SIGINT (Ctrl-C) and SIGTERM, which would otherwise end the process.
enum Interrupts {
  private static let number = Atomic<Int>(0)
  private static let terminations = Atomic<Int>(0)

  /// The number of signals since counting started.
  static var count: Int { number.load(ordering: .relaxed) }

  /// The number of SIGTERM among them. Unlike a Ctrl-C, it reaches only this process and not the others on the terminal.
  static var terminationCount: Int { terminations.load(ordering: .relaxed) }

  /// Starts counting, from zero.
  static func startCounting() {
    // A signal handler must not initialize a global variable, so both are used here first.
    number.store(0, ordering: .relaxed)
    terminations.store(0, ordering: .relaxed)
    for kind in [SIGINT, SIGTERM] {
      signal(kind) { kind in
        if kind == SIGTERM { Interrupts.terminations.add(1, ordering: .relaxed) }
        Interrupts.number.add(1, ordering: .relaxed)
      }
    }
  }

  /// Restores the default, which ends the process.
  static func stopCounting() {
    for kind in [SIGINT, SIGTERM] { signal(kind, SIG_DFL) }
  }
}
