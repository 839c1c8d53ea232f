#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread for one piece of work.
package struct Worker {
  private final class Work {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  #if canImport(Darwin)
    private var thread: pthread_t?
  #else
    private var thread = pthread_t()
  #endif

  /// Starts the work.
  package init(_ run: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    // As much as the first thread has. Others get a part of it on some systems, and blueprints may call each other deeply.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let work = Unmanaged.passRetained(Work(run)).toOpaque()
    let code = pthread_create(
      &thread,
      &attributes,
      { argument in
        let work: UnsafeMutableRawPointer? = argument
        Unmanaged<Work>.fromOpaque(work!).takeRetainedValue().run()
        return nil
      },
      work
    )
    precondition(code == 0, "the system has no room for a thread")
    pthread_attr_destroy(&attributes)
  }

  /// Waits for the end of the work.
  package func join() {
    #if canImport(Darwin)
      pthread_join(thread!, nil)
    #else
      pthread_join(thread, nil)
    #endif
  }
}
