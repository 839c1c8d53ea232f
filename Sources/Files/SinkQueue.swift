/// Gives files to a sink on a thread of its own, in order, while the next ones are made.
final class SinkQueue: FileSink {
  /// Files, and nil for a restart.
  private let files: Pipe<File?>
  private let worker: Worker

  init(_ next: any FileSink) {
    let files = Pipe<File?>(capacity: 16, batch: 8)
    // Until `finish()`, the sink belongs to the worker.
    nonisolated(unsafe) let next = next
    worker = Worker {
      while case let taken = files.take(), !taken.isEmpty {
        for file in taken {
          if let file { next.add(file) } else { next.restart() }
        }
      }
    }
    self.files = files
  }

  func add(_ file: File) { files.put(file) }

  func restart() { files.put(nil) }

  /// Waits until the sink has everything.
  func finish() {
    files.finish()
    worker.join()
  }
}
