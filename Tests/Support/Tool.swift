public import Foundation

/// A program that checks the output of Groundplan, like Terraform or `patch`.
public struct Tool: Sendable {
  /// The result of a run.
  public struct Output: Sendable {
    public let exitCode: Int32
    public let text: String
    public let errors: String
  }

  private let path: String

  /// Terraform. A machine without it cannot run the tests, and they fail rather than pass unseen.
  public static var terraform: Tool {
    get throws {
      try Tool("terraform", from: "https://developer.hashicorp.com/terraform/install")
    }
  }

  /// True if a script has configured where Terraform’s providers are, as scripts/test does.
  public static var knowsProviders: Bool {
    ProcessInfo.processInfo.environment["TF_CLI_CONFIG_FILE"]?.hasSuffix(".build/terraform.tfrc") ?? false
  }

  /// Finds `name` in `PATH`.
  public init(_ name: String, from source: String) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw ToolError(description: "\(name) is not in PATH; these tests need it. Get it at \(source).")
    }
    self.path = path
  }

  /// Runs the tool, and throws its output if it exits with an unexpected code.
  ///
  /// Input and output are files: a pipe that is full would block both processes.
  @discardableResult
  public func run(
    _ arguments: [String],
    in folder: URL,
    input: String = "",
    expecting codes: Set<Int32> = [0]
  ) throws -> Output {
    try withTemporaryFolder { scratch in
      let (input, output, errors) = try (
        handle(in: scratch, "input", containing: input), handle(in: scratch, "output"), handle(in: scratch, "errors")
      )
      let process = Process()
      process.executableURL = URL(filePath: path)
      process.arguments = arguments
      process.currentDirectoryURL = folder
      process.environment = Self.environment
      process.standardInput = input
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      process.waitUntilExit()

      let result = Output(
        exitCode: process.terminationStatus,
        text: try text(in: scratch, "output"),
        errors: try text(in: scratch, "errors")
      )
      guard process.terminationReason == .exit, codes.contains(result.exitCode) else {
        let command = ([path] + arguments).joined(separator: " ")
        let printed = (result.text + result.errors).prefix(20_000)
        throw ToolError(description: "“\(command)” in \(folder.path) ended with \(result.exitCode):\n\(printed)")
      }
      return result
    }
  }

  private func handle(in folder: URL, _ name: String, containing text: String = "") throws -> FileHandle {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return try FileHandle(forUpdating: file)
  }

  private func text(in folder: URL, _ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  private static var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["CHECKPOINT_DISABLE"] = "1"
    environment["TF_IN_AUTOMATION"] = "1"
    environment["NO_COLOR"] = "1"
    if let file = environment["TF_CLI_CONFIG_FILE"], !FileManager.default.fileExists(atPath: file) {
      environment["TF_CLI_CONFIG_FILE"] = nil
    }
    return environment
  }
}
