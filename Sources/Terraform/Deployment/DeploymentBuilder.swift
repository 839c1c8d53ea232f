import Diagnostics
import HCL

/// Puts the stacks of one environment together, in the order in which they are applied.
///
/// ```swift
/// Deployment(Environment.all, …) { environment, deploy in
///   let shared = deploy.stack(Shared(environment: environment))
///   deploy.stack(API(environment: environment, shared: shared))
/// }
/// ```
public final class DeploymentBuilder {
  private let environment: String
  private let account: String
  private let backend: Backend
  private let modules: ModuleCompiler
  private var roots: [CompiledRoot] = []
  private var states: [RemoteState] = []
  private var diagnostics = DiagnosticList()

  init(_ environment: some DeploymentEnvironment, _ modules: ModuleCompiler) {
    self.environment = environment.name
    account = environment.account
    backend = environment.backend
    self.modules = modules
  }

  /// Everything that was added.
  var compiled: CompiledEnvironment {
    CompiledEnvironment(name: environment, account: account, roots: roots, diagnostics: diagnostics)
  }

  /// Adds a stack and returns its outputs, for the stacks that come after it.
  ///
  /// A stack that uses one of the outputs reads the state of this stack; a stack that uses none does not.
  ///
  /// ```swift
  /// let shared = deploy.stack(Shared(environment: environment))
  /// ```
  ///
  /// ```hcl
  /// data "terraform_remote_state" "shared" { … }
  /// ```
  @discardableResult
  public func stack<S: Stack>(_ stack: S, file: StaticString = #filePath, line: UInt = #line) -> S.Outputs {
    let location = SourceLocation(file, line)
    checkName(S.name, at: location)
    let scope = StackScope(Directory("the stack \(S.name)"), at: location)
    let outputs = stack.body(scope)
    let outputBlocks = scope.outputs(outputs, of: "the stack \(S.name)") { $0.diagnosticAsStackOutput(S.name) }
    let contract = OutputContract(of: outputs, in: account, scope.providers)
    let declarations = scope.declarations
    let reads = resolve(declarations, scope.providers + outputBlocks, reportingTo: scope)

    roots.append(
      CompiledRoot(
        stack: S.name,
        stackFolder: S.folder,
        environmentsFolder: S.environmentsFolder,
        environment: environment,
        stateKey: S.stateKey,
        backend: backend,
        location: location,
        declarations: declarations,
        providers: scope.providers,
        outputs: outputBlocks,
        contract: contract,
        states: states.filter { state in reads.contains { $0.stack == state.stack } },
        reads: reads
      )
    )
    diagnostics.report(scope.diagnostics)

    let directory = Directory("the outputs of the stack \(S.name) in \(environment)")
    states.append(RemoteState(directory: directory, stack: S.name, key: S.stateKey, contract: contract))
    let reference = Reference(.remoteState(stack: S.name), of: directory, at: location)
    return outputs.replacingValues(by: .reference(reference))
  }

  /// The stacks that were added so far, for a stack that depends on what they have, like the roles that apply them.
  public var stacks: [StackSummary] { roots.map { StackSummary($0, modules) } }

  /// Checks the blocks of a stack, and returns the outputs of other stacks that they use.
  private func resolve(
    _ declarations: Declarations,
    _ others: [Body.Item],
    reportingTo scope: Scope
  ) -> [StateRead] {
    var checker = BodyChecker(declarations.directory, at: declarations.location)
    checker.check(declarations.items)
    checker.check(others)
    scope.report(checker.diagnostics)
    return checker.foreignReferences.compactMap { use in
      guard let state = states.first(where: { $0.directory === use.reference.directory }) else {
        scope.report(.foreignReference(use, in: declarations.directory))
        return nil
      }
      return StateRead(stack: state.stack, attributes: use.attributes, key: use.key)
    }
  }

  private func checkName(_ name: String, at location: SourceLocation) {
    if let other = roots.first(where: { $0.stack == name }) {
      diagnostics.report(
        Diagnostic(
          .stackTwice,
          at: location,
          "the stack \(name) is there twice in \(environment)",
          why: "A stack has one state in an environment, and the other one is at \(other.location).",
          fix: "Remove one of the two, or give them different names, folders and state keys."
        )
      )
    }
    guard !ReservedNames.isName(name) else { return }
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
}

extension Shape {
  /// The outputs as another stack reads them: nil where this environment has none.
  fileprivate func replacingValues(by state: Expr) -> Self {
    let omitted = Set(Self.interface.values(of: self).filter { $0.value.isOmitted }.map(\.field.name))
    return Self.interface.filled { omitted.contains($0) ? .omitted : .attribute(of: state, $0) }
  }
}

extension ResolvedField {
  /// The reason why a stack cannot have this output, if there is one: a secret, or a value that may be null.
  fileprivate func diagnosticAsStackOutput(_ stack: String) -> Diagnostic? {
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
