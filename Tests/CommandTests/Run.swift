import Foundation
import GroundplanCommand
import Synchronization
import Terraform

/// The result of running the command.
struct Run {
  let code: Int32
  let output: String
  let errors: String

  /// Runs the command in a folder, without environment variables except for the given ones.
  init(
    _ arguments: String...,
    on deployment: Deployment = Sample().deployment,
    in folder: URL,
    environment: [String: String] = [:],
    isTerminal: Bool = false,
    input: String = ""
  ) {
    self.init(
      arguments: arguments,
      on: deployment,
      in: folder,
      environment: environment,
      isTerminal: isTerminal,
      input: input
    )
  }

  init(
    arguments: [String],
    on deployment: Deployment = Sample().deployment,
    in folder: URL,
    environment: [String: String] = [:],
    isTerminal: Bool = false,
    input: String = ""
  ) {
    let (output, errors) = (Collected(), Collected())
    let session = Session(
      folder: folder.path,
      isTerminal: isTerminal,
      environment: { environment[$0] },
      input: { Array(input.utf8) },
      output: { output.add($0) },
      errors: { errors.add($0) }
    )
    code = Groundplan.run(deployment, arguments, in: session)
    self.output = output.text
    self.errors = errors.text
  }

  /// The output without the times in it.
  var outputWithoutTimes: String { output.replacing(/[0-9]+\.[0-9] (ms|s)\b/, with: "0.0 ms") }

  private final class Collected: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    func add(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
  }
}

extension URL {
  /// Writes a Package.swift to the folder.
  func becomePackage() throws { try write("// swift-tools-version: 6.2\n", to: "Package.swift") }

  func write(_ text: String, to path: String) throws {
    let target = appending(path: path)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: target)
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: appending(path: path)), as: UTF8.self)
  }

  /// Every file below the folder, sorted.
  var files: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: path).filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: appending(path: $0).path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }.sorted()
    }
  }
}
