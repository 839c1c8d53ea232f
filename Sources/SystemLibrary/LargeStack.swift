import Synchronization

/// Threads with a stack for deeply nested expressions.
///
/// Expressions are trees that are read with recursive functions. A thread of Dispatch has 512 KB, which a few hundred levels fill in a
/// debug build, and a process whose stack is full ends without a message.
package enum LargeStack {
  /// The size of a stack in bytes. The system provides memory only for the part that is used.
  private static let size = 512 << 20

  /// Runs a function on a thread with a large stack, and returns its result.
  package static func run<Result: Sendable>(_ body: @Sendable () -> Result) -> Result {
    let result = Mutex<Result?>(nil)
    run(onThreads: 1) {
      let value = body()
      result.withLock { $0 = value }
    }
    return result.withLock { $0! }
  }

  /// Runs a function on several threads at the same time, and returns when all have ended.
  ///
  /// The function runs on the thread of the caller if the system does not start any thread.
  static func run(onThreads count: Int, _ body: @Sendable () -> Void) {
    withoutActuallyEscaping(body) { body in
      let work = Work(body)
      let threads = (0..<count).compactMap { _ in start(work) }
      if threads.isEmpty { body() }
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// The function of a thread. A thread gets a pointer to it.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ pointer: UnsafeMutableRawPointer) {
      // `run(onThreads:_:)` keeps the function until all threads have ended.
      Unmanaged<Work>.fromOpaque(pointer).takeUnretainedValue().body()
    }
  }

  private static func start(_ work: Work) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, size)
    let pointer = Unmanaged.passUnretained(work).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(
        &thread,
        &attributes,
        { pointer in
          Work.run(pointer)
          return nil
        },
        pointer
      )
    #else
      var thread = pthread_t()
      let status = pthread_create(
        &thread,
        &attributes,
        { pointer in
          if let pointer { Work.run(pointer) }
          return nil
        },
        pointer
      )
    #endif
    return status == 0 ? thread : nil
  }
}
