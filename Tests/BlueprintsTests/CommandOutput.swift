import Foundation
import GroundplanCommand
import Synchronization

@testable import Blueprints

/// The output and the exit code of the command of Connect 2.0.
func output(of arguments: String...) -> (code: Int32, text: String) {
  let output = Mutex<[UInt8]>([])
  let session = Session(
    folder: URL(filePath: #filePath).deletingLastPathComponent().path,
    isTerminal: false,
    environment: { _ in nil },
    output: { bytes in output.withLock { $0 += bytes } },
    errors: { _ in }
  )
  let code = Groundplan.run(connect2, arguments, in: session)
  return (code, String(decoding: output.withLock { $0 }, as: UTF8.self))
}
