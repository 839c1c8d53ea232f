#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Values on their way from one thread to another, a few at a time, in order.
///
/// A value belongs to the thread that has put it in until then, and from then on to the one that takes it out. So a pipe may
/// pass on what is not `Sendable`; what it has itself is touched under its lock alone.
package final class Pipe<Value>: @unchecked Sendable {
  private let capacity: Int
  /// How many values have to be there before somebody is woken up for them.
  private let batch: Int
  private var values: [Value] = []
  private var isFinished = false
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let change: UnsafeMutablePointer<pthread_cond_t>

  /// Makes a pipe that holds so many values at most. To wake up a thread takes longer than to put in a small value; where there
  /// are many of those, several are waited for.
  package init(capacity: Int, batch: Int = 1) {
    self.capacity = capacity
    self.batch = min(batch, capacity)
    lock = .allocate(capacity: 1)
    change = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Puts a value in, as soon as there is room.
  package func put(_ value: Value) {
    pthread_mutex_lock(lock)
    while values.count == capacity { pthread_cond_wait(change, lock) }
    values.append(value)
    if values.count >= batch { pthread_cond_signal(change) }
    pthread_mutex_unlock(lock)
  }

  /// Says that no more values come.
  package func finish() {
    pthread_mutex_lock(lock)
    isFinished = true
    pthread_cond_signal(change)
    pthread_mutex_unlock(lock)
  }

  /// Takes everything out, as soon as there is something. There is nothing at the end.
  package func take() -> [Value] {
    pthread_mutex_lock(lock)
    while values.isEmpty, !isFinished { pthread_cond_wait(change, lock) }
    let taken = values
    values = []
    if taken.count == capacity { pthread_cond_signal(change) }
    pthread_mutex_unlock(lock)
    return taken
  }
}
