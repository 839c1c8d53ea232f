import Synchronization
import SystemLibrary

/// Counts the signals SIGINT (Ctrl-C), SIGTERM and SIGHUP (the terminal is gone), which would otherwise end the process.
enum Interrupts {
  private static let number = Atomic<Int>(0)
  private static let others = Atomic<Int>(0)
  private static let firstSignal = Atomic<Int32>(0)
  private static let kinds = [SIGINT, SIGTERM, SIGHUP]

  /// The number of signals since counting started.
  static var count: Int { number.load(ordering: .relaxed) }

  /// True if all were a Ctrl-C, which also reaches the other processes on the terminal.
  static var areCtrlC: Bool { others.load(ordering: .relaxed) == 0 }

  /// The first signal; 0 if there was none.
  static var first: Int32 { firstSignal.load(ordering: .relaxed) }

  /// Starts counting, from zero. A signal that the starter of this process ignores stays ignored: `nohup` ignores SIGHUP.
  static func startCounting() {
    // A signal handler must not initialize a global variable, so all are used here first.
    number.store(0, ordering: .relaxed)
    others.store(0, ordering: .relaxed)
    firstSignal.store(0, ordering: .relaxed)
    // A process that a thread without signals has started has none either.
    var signals = sigset_t()
    sigemptyset(&signals)
    for kind in kinds { sigaddset(&signals, kind) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for kind in kinds where !isIgnored(kind) {
      signal(kind) { kind in
        if kind != SIGINT { Interrupts.others.add(1, ordering: .relaxed) }
        _ = Interrupts.firstSignal.compareExchange(expected: 0, desired: kind, ordering: .relaxed)
        Interrupts.number.add(1, ordering: .relaxed)
      }
    }
  }

  /// Restores the default, which ends the process.
  static func stopCounting() {
    for kind in kinds where !isIgnored(kind) { signal(kind, SIG_DFL) }
  }

  private static func isIgnored(_ kind: Int32) -> Bool {
    var action = sigaction()
    sigaction(kind, nil, &action)
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    // Functions cannot be compared in Swift.
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Runs a function that must not stop halfway. A signal ends the process after it.
  static func deferred<Result>(_ body: () throws -> Result) rethrows -> Result {
    startCounting()
    defer {
      stopCounting()
      if count > 0 { raise(first) }
    }
    return try body()
  }

  /// Runs a function while SIGHUP is ignored. One that arrives meanwhile takes effect afterwards.
  static func ignoringHangup<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    var hangup = sigset_t()
    var before = sigset_t()
    sigemptyset(&hangup)
    sigaddset(&hangup, SIGHUP)
    pthread_sigmask(SIG_BLOCK, &hangup, &before)
    let handler = signal(SIGHUP, SIG_IGN)
    defer {
      signal(SIGHUP, handler)
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try body()
  }
}
