import Files
import HCL

/// Checks and prints modules on a thread of its own, each as soon as it is declared.
///
/// Where a module comes to live is known much later, and only the paths to other modules depend on that.
final class ModuleDesk {
  /// What is wrong with a module, and its files but for one that calls others.
  struct Done {
    let faults: Diagnostics
    let files: [(name: String, content: [UInt8])]
  }

  private let waiting = Pipe<(type: ObjectIdentifier, directory: ModuleDirectory)>(capacity: .max)
  private var done: [ObjectIdentifier: Done] = [:]
  private var worker: Worker?

  /// Opens for the modules of a library.
  ///
  /// - Parameter prints: Whether somebody wants the files.
  init(_ directories: DirectoryLibrary, prints: Bool) {
    // Until the worker has come to its end, it alone touches what is done.
    nonisolated(unsafe) let desk = self
    worker = Worker {
      let schemas = SchemaLibrary()
      while case let taken = desk.waiting.take(), !taken.isEmpty {
        for (type, directory) in taken {
          desk.done[type] = Done(
            faults: schemas.faults(in: directory.scope, directory.outputs, directory.requirements),
            files: prints ? directory.printed : []
          )
        }
      }
    }
    directories.pass(to: waiting)
  }

  /// Closes, and gives out what is done by the types of the modules.
  func close() -> [ObjectIdentifier: Done] {
    waiting.finish()
    worker?.join()
    return done
  }
}

extension ModuleDirectory {
  /// The files that do not depend on where it lives.
  fileprivate var printed: [(name: String, content: [UInt8])] {
    let fixed = scope.calls.isEmpty ? [mainFile([])] + otherFiles : otherFiles
    // They are kept until the end, without the room that a printer has in reserve.
    return fixed.filter { !$0.items.isEmpty }.map {
      ($0.name, Printer.print(.file($0.items)).withUnsafeBufferPointer(Array.init))
    }
      + [("README.md", Array(readme.text.utf8))]
  }
}
