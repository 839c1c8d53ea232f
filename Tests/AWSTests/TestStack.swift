import AWS
import Diagnostics
import Files
import HCL

/// The HCL of a stack, or the text of its diagnostics.
func renderedStack(
  file: StaticString = #filePath,
  line: UInt = #line,
  _ body: @escaping @Sendable (StackScope) -> Void
) -> String {
  do {
    return try testDeployment(file, line, body).files()["stack/environments/test/main.tf"]?.text ?? "no file"
  } catch {
    return error.description
  }
}

/// The HCL of the arguments of a block, or the text of their diagnostics.
func renderedArguments(_ arguments: @escaping @Sendable (inout Arguments) -> Void) -> String {
  let text = renderedStack { tf in tf.resource("test_block", "this", arguments) }
  let start = "resource \"test_block\" \"this\" {\n"
  guard let block = text.split(separator: start, maxSplits: 1).dropFirst().first else { return text }
  let lines = block.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "}" }
  return lines.map { $0.dropFirst(2) }.joined(separator: "\n")
}

/// The errors of a stack.
func errors(
  file: StaticString = #filePath,
  line: UInt = #line,
  _ body: @escaping @Sendable (StackScope) -> Void
) -> [Diagnostic] {
  do {
    _ = try testDeployment(file, line, body).files()
    return []
  } catch {
    return error.all.filter { $0.severity == .error }
  }
}

/// The kind of the diagnostic that a value carries, or nil if the value is accepted.
func problem(in value: some Assignable) -> Diagnostic.ID? {
  if case .invalid(let diagnostic) = value.assigned { diagnostic.id } else { nil }
}

extension [Diagnostic] {
  /// Those of one kind.
  subscript(_ id: Diagnostic.ID) -> [Diagnostic] { filter { $0.id == id } }

  /// True if there is one of this kind.
  func has(_ id: Diagnostic.ID) -> Bool { !self[id].isEmpty }
}

private func testDeployment(
  _ file: StaticString,
  _ line: UInt,
  _ body: @escaping @Sendable (StackScope) -> Void
) -> Deployment {
  Deployment(
    [TestEnvironment()],
    requirements: Requirements(
      terraform: Requirements.awsRoot.terraform,
      providers: [
        .aws(version: "5.100.0"),
        ProviderRequirement("test", source: "example/test", version: "1.0.0", unchecked: "a block of any arguments"),
      ]
    ),
    sharedModules: "modules",
    file: file,
    line: line
  ) { _, deploy in
    deploy.stack(TestStack(fill: body))
  }
}

private struct TestEnvironment: DeploymentEnvironment {
  let name = "test"
  let isProtected = false
  let backend = Backend.local(folder: "states")
}

private struct TestStack: Stack {
  static let name = "stack"
  static let folder = "stack"
  static let stateKey = "stack.tfstate"

  let fill: @Sendable (StackScope) -> Void

  func body(_ tf: StackScope) -> NoOutputs {
    fill(tf)
    return NoOutputs()
  }
}
