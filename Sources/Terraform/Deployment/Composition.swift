import Files
import HCL

/// The stacks of one environment, as they are put together.
public final class Composition {
  private let environment: String
  private let account: String
  private let backend: Backend
  private(set) var roots: [(root: Root, states: [Root.State])] = []
  private(set) var diagnostics = Diagnostics()
  /// The states of the roots, for the stacks that come after them.
  private(set) var states: [Root.State] = []

  private let types: TypeLibrary

  init(_ environment: String, in account: String, _ backend: Backend, _ types: TypeLibrary) {
    self.environment = environment
    self.account = account
    self.backend = backend
    self.types = types
  }

  /// Adds a stack and returns its outputs, for the stacks that come after it.
  ///
  /// A stack that uses one of them gets the `terraform_remote_state` of this one, and a stack that uses none gets none.
  @discardableResult
  public func stack<S: Stack>(_ stack: S, file: StaticString = #filePath, line: UInt = #line) -> S.Outputs {
    let location = SourceLocation(file, line)
    if let other = roots.first(where: { $0.root.name == S.name }) {
      diagnostics.report(
        Diagnostic(
          at: location,
          "the stack \(S.name) is there twice in \(environment)",
          why: "A stack has one state in an environment, and the other one is at \(other.root.location).",
          fix: "Remove one of the two, or give them different names, folders and state keys."
        )
      )
    }
    let scope = StackScope(Owner("the stack \(S.name)"), at: location)
    checkName(S.name, at: location)
    let outputs = stack.body(scope)
    let blocks = scope.outputs(outputs, of: "the stack \(S.name)") { $0.faultAsStackOutput(S.name) }
    let contract = Contract(of: outputs, in: account, scope.providers)

    let root = Root(
      name: S.name,
      stack: S.folder,
      environmentsFolder: S.environmentsFolder,
      environment: environment,
      key: S.stateKey,
      backend: backend,
      scope: scope,
      outputs: blocks,
      contract: contract,
      location: location
    )
    roots.append((root, read(by: scope)))
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
    roots.map { root, states in
      ComposedStack(name: root.name, stateKey: root.key, readKeys: states.map(\.key), scope: root.scope, types)
    }
  }

  private func checkName(_ name: String, at location: SourceLocation) {
    guard !Reserved.isName(name) else { return }
    diagnostics.report(
      Diagnostic(
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

  /// The states that a stack reads, in the order of the stacks. What belongs to nobody here is an error.
  private func read(by scope: Scope) -> [Root.State] {
    for use in scope.foreign where !states.contains(where: { $0.owner === use.reference.owner }) {
      scope.report(.foreign(use, in: scope.owner))
    }
    return states.filter { state in scope.foreign.contains { $0.reference.owner === state.owner } }
  }
}

extension Property {
  /// What a stack must not give out: secrets, and values that are perhaps not there.
  fileprivate func faultAsStackOutput(_ stack: String) -> Diagnostic? {
    if type.isSensitive {
      return Diagnostic(
        at: location,
        "the output \(name) of the stack \(stack) is a secret",
        why: "A state that another stack reads has no secrets: Terraform shows them there in clear.",
        fix: "Keep the secret in Secrets Manager and give out its ARN."
      )
    }
    if type.isNullable, !isOptional {
      return Diagnostic(
        at: location,
        "the output \(name) of the stack \(stack) may be null",
        why: "Terraform leaves a null output out of the state, so a stack that reads it fails when it is planned.",
        fix: "Make it an optional, and decide in Swift whether the environment has it; or use `.or(…)`."
      )
    }
    return nil
  }
}
