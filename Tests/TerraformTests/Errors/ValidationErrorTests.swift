import Terraform
import Testing

/// Arguments that break a `validation` block of the called module are errors when the files are generated.
@Suite struct ValidationErrorTests {
  /// A module with a condition on its own input, on two inputs together, and on the type of an input.
  private struct Queue: Module {
    static let name = "queue"
    static let requirements = Requirements.modules
    let days: Number
    var maximum: Number = .default
    var window: Nullable<Window> = .default

    static let interface = Interface(Self.init) {
      Field(\.days, "Days.", Validation("At least 1 day.") { $0 >= 1 })
      Field(\.maximum, "Maximum.", default: 14, Validation("At most 14 days.") { $0 <= 14 })
      Field(\.window, "Window.")
    }

    func body(_ tf: Scope) -> NoOutputs {
      tf.resource("terraform_data", "this") { $0.input = days }
      return NoOutputs()
    }
  }

  private struct Window: ObjectValue {
    let first: Number
    let last: Number

    static let interface = Interface(Self.init) {
      Field(\.first, "First hour.")
      Field(\.last, "Last hour.")
    }

    static let validations = [Validation<Window>("The last hour is after the first.") { $0.first < $0.last }]
  }

  /// A module that passes a value on.
  private struct Worker: Module {
    static let name = "worker"
    static let requirements = Requirements.modules
    static let line = #line + 8
    let days: Number

    static let interface = Interface(Self.init) {
      Field(\.days, "Days.")
    }

    func body(_ tf: Scope) -> NoOutputs {
      tf.module("queue", Queue(days: days, maximum: 20))
      return NoOutputs()
    }
  }

  @Test func argumentOfAStack() {
    let line = #line
    let errors = errors { tf in
      tf.module("low", Queue(days: 0))
      tf.module("high", Queue(days: 1, maximum: 15))
      tf.module("window", Queue(days: 1, window: Nullable(Window(first: 5, last: 4))))
    }
    #expect(
      errors == """
        \(line + 2): invalid-input
        \(line + 3): invalid-input
        \(line + 4): invalid-input
        """
    )
  }

  @Test func validArgumentsAndDefaults() {
    let errors = errors { tf in
      tf.module("a", Queue(days: 1))
      tf.module("b", Queue(days: 14, maximum: 14, window: Nullable(Window(first: 4, last: 5))))
    }
    #expect(errors == "no errors")
  }

  @Test func valueThatIsOnlyKnownToTerraformIsNotChecked() {
    let errors = errors { tf in
      let data = tf.resource("terraform_data", "a") { $0.input = 0 }
      tf.module("a", Queue(days: data.output))
      tf.module("b", Queue(days: .raw("timestamp()")))
    }
    #expect(errors == "no errors")
  }

  @Test func argumentThatAModulePassesOnIsAnErrorOfTheStack() {
    let line = #line
    let errors = errors { tf in tf.module("worker", Worker(days: 0)) }
    #expect(
      errors == """
        \(line + 1): invalid-input
        \(Worker.line): invalid-input
        """
    )
  }

  @Test func errorNamesTheModuleByItsAddress() {
    let deployment = Deployment([Environment(name: "dev")], requirements: .roots, sharedModules: "modules") {
      $1.stack(First { tf in tf.module("worker", Worker(days: 0)) })
    }
    let error = #expect(throws: DiagnosticList.self) { try deployment.files() }
    #expect(error?.all.first?.summary == "the input days of module.worker.module.queue is not valid")
    #expect(error?.all.first?.reason.hasPrefix("At least 1 day. The condition of the variable is at ") == true)
  }

  @Test func environmentsWithTheSameArgumentGiveOneError() {
    let line = #line
    let errors = errors(in: [Environment(name: "dev"), Environment(name: "prod")]) { tf in
      for (name, days) in ["a": 1, "b": 0] as KeyValuePairs { tf.module(name, Queue(days: Number(days))) }
    }
    #expect(errors == "\(line + 2): invalid-input")
  }
}
