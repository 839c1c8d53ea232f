import Files
import Terraform
import Testing

@testable import Example

/// Files are handed over before it is known what later environments have.
@Suite struct StreamingTests {
  private struct Alarms: Empty {
    static let name = "alarms"
    static let interface = Interface(Self.init)

    func body(_ tf: Scope) -> NoOutputs {
      tf.resource("aws_sns_topic", "this") { _ in }
      return NoOutputs()
    }
  }

  private final class Recorder: FileSink {
    private(set) var files: [File] = []
    private(set) var restarts = 0

    func add(_ file: File) { files.append(file) }

    func restart() {
      files = []
      restarts += 1
    }
  }

  @Test(arguments: [("prod", 1), ("dev", 0)])
  func moduleThatALaterEnvironmentMovesIsWrittenAnew(environmentOfSecond: String, restarts: Int) throws {
    let environments = [Environment(name: "dev", network: 1), Environment(name: "prod", network: 2)]
    let deployment = Deployment(environments, requirements: .roots, sharedModules: "modules") { environment, deploy in
      deploy.stack(First { _ = $0.module("alarms", Alarms()) })
      if environment.name == environmentOfSecond { deploy.stack(Second { _ = $0.module("alarms", Alarms()) }) }
    }
    let recorder = Recorder()
    try deployment.files(into: recorder)
    #expect(recorder.restarts == restarts)
    let tree = try deployment.files()
    #expect(recorder.files.sorted { $0.path < $1.path } == tree.files)
    #expect(tree["first/environments/dev/main.tf"]?.text.contains("\"../../../modules/alarms\"") == true)
    #expect(tree["modules/alarms/main.tf"] != nil)
  }
}
