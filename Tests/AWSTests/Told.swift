import AWS
import Files

/// What a stack says: the HCL of its body, or the errors.
func called(
  file: StaticString = #filePath,
  line: UInt = #line,
  _ fill: @escaping @Sendable (StackScope) -> Void
) -> String {
  let deployment = Deployment(
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
    deploy.stack(TestStack(fill: fill))
  }
  do {
    return try deployment.files()["stack/environments/test/main.tf"]?.text ?? "no file"
  } catch {
    return error.description
  }
}

/// What the arguments of a block say: their HCL, or the errors.
func told(_ arguments: @escaping @Sendable (inout Arguments) -> Void) -> String {
  let text = called { tf in tf.resource("test_block", "told", arguments) }
  let start = "resource \"test_block\" \"told\" {\n"
  guard let block = text.split(separator: start, maxSplits: 1).dropFirst().first else { return text }
  let lines = block.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "}" }
  return lines.map { $0.dropFirst(2) }.joined(separator: "\n")
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
