import Diagnostics
import HCL

/// The stacks of one environment, as they are put together.
public final class Composition {
  private let environment: String
  private let account: String
  private let backend: Backend
  private let requirements: Requirements
  private(set) var roots: [Root] = []
  private(set) var diagnostics = DiagnosticList()
  /// The states of the roots, for the stacks that come after them.
  private(set) var states: [Root.State] = []

  private let types: TypeLibrary

  init(
    _ environment: String,
    in account: String,
    _ backend: Backend,
    _ requirements: Requirements,
    _ types: TypeLibrary
  ) {
    self.environment = environment
    self.account = account
    self.backend = backend
    self.requirements = requirements
    self.types = types
  }

  /// Adds a stack and returns its outputs, for the stacks that come after it.
  ///
  /// A stack that uses one of them gets the `terraform_remote_state` of this one, and a stack that uses none gets none.
  @discardableResult
  public func stack<S: Stack>(_ stack: S, file: StaticString = #filePath, line: UInt = #line) -> S.Outputs {
    let location = SourceLocation(file, line)
    if let other = roots.first(where: { $0.name == S.name }) {
      diagnostics.report(
        Diagnostic(
          .stackTwice,
          at: location,
          "the stack \(S.name) is there twice in \(environment)",
          why: "A stack has one state in an environment, and the other one is at \(other.location).",
          fix: "Remove one of the two, or give them different names, folders and state keys."
        )
      )
    }
    let scope = StackScope(Owner("the stack \(S.name)"), at: location)
    checkName(S.name, at: location)
    let outputs = stack.body(scope)
    let blocks = scope.outputs(outputs, of: "the stack \(S.name)") { $0.faultAsStackOutput(S.name) }
    let contract = Contract(of: outputs, in: account, scope.providers)

    let root = Root(S.self, in: environment, backend, scope, outputs: blocks, contract: contract, at: location)
    root.complete(requirements, from: states)
    roots.append(root)
    diagnostics.report(scope.diagnostics)

    let owner = Owner("the outputs of the stack \(S.name) in \(environment)")
    states.append(Root.State(owner: owner, name: S.name, key: S.stateKey, contract: contract))
    return filled(
      outputs,
      .reference(Reference("data.terraform_remote_state.\(S.name).outputs", of: owner, at: location))
    )
  }

  /// The stacks so far, for one that is about them: the roles that apply them, for example.
  public var stacks: [ComposedStack] {
    roots.map { root in
      let known = root.types ?? types.types(in: root.scope)
      root.types = known
      return ComposedStack(root, known)
    }
  }

  private func checkName(_ name: String, at location: SourceLocation) {
    guard !Reserved.isName(name) else { return }
    diagnostics.report(
      Diagnostic(
        .badNameOfStack,
        at: location,
        "“\(name)” cannot be the name of a stack",
        why: "Other stacks read its state by that name, which has letters, digits, “_” and “-”.",
        fix: "Write a name like “shared”."
      )
    )
  }

  /// The outputs as another stack sees them: nil where this environment has none.
  private func filled<S: Shape>(_ outputs: S, _ state: Expr) -> S {
    var names = Set<String>()
    withUnsafePointer(to: outputs) { outputs in
      for field in S.interface.fields where field.read(outputs).isOmitted { names.insert(field.name) }
    }
    return S.interface.filled { names.contains($0) ? .omitted : .attribute(of: state, $0) }
  }
}

extension Property {
  /// What a stack must not give out: secrets, and values that are perhaps not there.
  fileprivate func faultAsStackOutput(_ stack: String) -> Diagnostic? {
    if type.isSensitive {
      return Diagnostic(
        .secretOutput,
        at: location,
        "the output \(name) of the stack \(stack) is a secret",
        why: "A state that another stack reads has no secrets: Terraform shows them there in clear.",
        fix: "Keep the secret in Secrets Manager and give out its ARN."
      )
    }
    if type.isNullable, !isOptional {
      return Diagnostic(
        .outputMayBeNull,
        at: location,
        "the output \(name) of the stack \(stack) may be null",
        why: "Terraform leaves a null output out of the state, so a stack that reads it fails when it is planned.",
        fix: "Make it an optional, and decide in Swift whether the environment has it; or use `.or(…)`."
      )
    }
    return nil
  }
}
