import Foundation
import GroundplanCommand
import Synchronization

@testable import Blueprints

/// What the command of Connect 2.0 prints, and how it ends.
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
