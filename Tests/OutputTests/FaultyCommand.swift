import Foundation
import Support

/// The program `generate-folder`, which can be killed at any of its system calls that change the file system.
struct FaultyCommand {
  enum Fault {
    case none
    /// The process is killed at this call, counted from 1.
    case kill(at: Int)
    /// The process is killed when it has run for so many seconds.
    case killAfter(Double)
    /// This call fails.
    case error(Int32, at: Int)
  }

  struct End {
    /// 137 if it was killed.
    let code: Int32
    let output: String
    let errors: String
    /// The call that was stopped, with its path; nil if the run had fewer calls.
    let call: String?
  }

  /// Where the test was built.
  static let build = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  private static let faults = Result {
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Faults.c").path
    let library = build.appending(path: "libgroundplan-faults.so")
    try Tool("clang", from: "https://www.swift.org/install")
      .run(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library.path, source, "-ldl"], in: build)
    return library.path
  }

  private let shell: Tool
  private let library: String

  init() throws {
    shell = try Tool("sh", from: "your system's packages")
    library = try Self.faults.get()
  }

  /// Runs the program for a blueprint that is a folder. `wrapper` is shell code before the program.
  func run(
    _ blueprint: URL,
    to folder: URL,
    _ fault: Fault = .none,
    command: String = "generate",
    wrapper: String = "",
    program: URL = Self.build.appending(path: "generate-folder")
  ) throws -> End {
    try withTemporaryFolder { scratch in
      let log = scratch.appending(path: "call")
      let settings =
        switch fault {
        case .none, .killAfter: ""
        case .kill(let call): "LD_PRELOAD='\(library)' FAULT_AT=\(call) FAULT_LOG='\(log.path)'"
        case .error(let code, let call):
          "LD_PRELOAD='\(library)' FAULT_AT=\(call) FAULT_ERROR=\(code) FAULT_LOG='\(log.path)'"
        }
      let clock =
        if case .killAfter(let seconds) = fault { "timeout --foreground --signal=KILL \(seconds)" } else { "" }
      // The shell is not killed, and returns the exit code of the program.
      let script = """
        \(wrapper) \(clock) env BLUEPRINT='\(blueprint.path)' \(settings) '\(program.path)' \(command) --output '\(folder.path)'
        exit $?
        """
      let output = try shell.run(["-c", script], in: scratch, expecting: [0, 1, 2, 124, 137])
      let call = try? String(contentsOf: log, encoding: .utf8)
      return End(
        // With 124, the process came to its end just before it was to be killed.
        code: output.exitCode == 124 ? 0 : output.exitCode,
        output: output.text,
        errors: output.errors,
        call: call?.trimmingCharacters(in: .newlines)
      )
    }
  }

  /// Runs the program twice at once, and returns the exit code and the output of each run.
  func runTwice(_ blueprint: URL, to folder: URL) throws -> [(code: Int32, text: String)] {
    try withTemporaryFolder { scratch in
      let program = Self.build.appending(path: "generate-folder")
      let script = """
        run() {
          BLUEPRINT='\(blueprint.path)' '\(program.path)' generate --output '\(folder.path)' > "$1" 2>&1
          echo $? > "$1.code"
        }
        run first & run second
        wait
        """
      try shell.run(["-c", script], in: scratch)
      return try ["first", "second"].map { name in
        let code = try scratch.text(of: "\(name).code").trimmingCharacters(in: .newlines)
        return (code: Int32(code) ?? -1, text: try scratch.text(of: name))
      }
    }
  }
}
