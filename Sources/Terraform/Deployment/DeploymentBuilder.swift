import Diagnostics
import HCL

/// Adds stacks to one environment of a ``Deployment``, in the order in which they are applied.
///
/// ```swift
/// Deployment(Environment.all, …) { environment, deploy in
///   let shared = deploy.stack(Shared(environment: environment))
///   deploy.stack(API(environment: environment, shared: shared))
/// }
/// ```
public final class DeploymentBuilder {
  let environment: String
  private let account: String
  private let isProtected: Bool
  private let backend: Backend
  private let modules: ModuleCompiler
  private(set) var roots: [CompiledRoot] = []
  private var states: [RemoteState] = []
  var diagnostics = DiagnosticList()

  init(_ environment: some DeploymentEnvironment, _ modules: ModuleCompiler) {
    self.environment = environment.name
    account = environment.account
    isProtected = environment.isProtected
    backend = environment.backend
    self.modules = modules
  }

  /// The stacks that have been added.
  var compiled: CompiledEnvironment {
    CompiledEnvironment(name: environment, account: account, roots: roots, diagnostics: diagnostics)
  }

  /// Adds a stack and returns its outputs, for the stacks that come after it.
  ///
  /// A stack that uses one of the outputs reads the state of this stack.
  ///
  /// ```swift
  /// let shared = deploy.stack(Shared(environment: environment))
  /// ```
  ///
  /// ```hcl
  /// data "terraform_remote_state" "shared" {
  ///   backend = "s3"
  ///   config = { … }
  /// }
  /// ```
  @discardableResult
  public func stack<S: Stack>(_ stack: S, file: StaticString = #filePath, line: UInt = #line) -> S.Outputs {
    let location = SourceLocation(file, line)
    let isFirst = checkName(S.name, at: location)
    checkFolder(S.folder, of: S.name, at: location)
    checkStateKey(S.stateKey, of: S.name, at: location)
    let scope = StackScope(Directory("the stack \(S.name)"), at: location)
    let outputs = stack.body(scope)
    let outputBlocks = scope.outputs(outputs, of: "the stack \(S.name)") { $0.diagnosticAsStackOutput(S.name) }
    let contract = OutputContract(of: outputs, in: account, scope.providers)
    let declarations = scope.declarations
    let reads = resolve(declarations, scope.providers + outputBlocks, reportingTo: scope)
    scope.report(backend.diagnostics(stateKey: S.stateKey, at: location))
    for stack in reads { scope.reserve(state: stack) }

    let root =
      CompiledRoot(
        stack: S.name,
        stackFolder: S.folder,
        environmentsFolder: S.environmentsFolder,
        environment: environment,
        isProtected: isProtected,
        stateKey: S.stateKey,
        backend: backend,
        location: location,
        declarations: declarations,
        providers: scope.providers,
        outputs: outputBlocks,
        contract: contract,
        noContractTest: stack.noContractTest.map { "\($0)" },
        mocks: scope.mocks,
        states: states.filter { reads.contains($0.stack) }
      )
    if isFirst { roots.append(root) }
    diagnostics.report(scope.diagnostics)

    let directory = Directory("the outputs of the stack \(S.name) in \(environment)")
    states.append(RemoteState(directory: directory, stack: S.name, key: S.stateKey, contract: contract))
    let types = OutputTypes(S.Outputs.interface.fields)
    let reference = Reference(.remoteState(stack: S.name), of: directory, type: types, at: location)
    return outputs.replacingValues(by: .reference(reference))
  }

  /// The stacks that have been added, for a stack that depends on their resources, such as the roles that apply them.
  public var stacks: [StackSummary] { roots.map { StackSummary($0, modules) } }

  /// Checks the blocks of a stack, and returns the names of the other stacks whose outputs they use.
  private func resolve(
    _ declarations: Declarations,
    _ others: [Body.Item],
    reportingTo scope: Scope
  ) -> Set<String> {
    var checker = BodyChecker(declarations.directory, at: declarations.location)
    checker.check(declarations.items)
    checker.check(others)
    scope.report(checker.diagnostics)
    return Set(
      checker.foreignReferences.compactMap { use in
        guard let state = states.first(where: { $0.directory === use.reference.directory }) else {
          scope.report(.foreignReference(use, in: declarations.directory))
          return nil
        }
        return state.stack
      }
    )
  }
}

extension Shape {
  /// The outputs as references to a state. An output that is nil stays nil.
  fileprivate func replacingValues(by state: Expr) -> Self {
    let omitted = Set(Self.interface.values(of: self).filter { $0.value.isOmitted }.map(\.field.name))
    return Self.interface.filled { omitted.contains($0.name) ? .omitted : .attribute(of: state, $0.name) }
  }
}

extension ResolvedField {
  /// The error that a stack cannot have this output; nil if it can.
  fileprivate func diagnosticAsStackOutput(_ stack: String) -> Diagnostic? {
    if type.isSensitive {
      return Diagnostic(
        .secretOutput,
        at: location,
        "the output \(name) of the stack \(stack) is a secret",
        why: "Terraform stores outputs unencrypted in the state, which other stacks read.",
        fix: "Store the secret in Secrets Manager, and declare an output with its ARN."
      )
    }
    if type.isNullable, !isOptional {
      return Diagnostic(
        .outputMayBeNull,
        at: location,
        "the output \(name) of the stack \(stack) may be null",
        why: "Terraform omits a null output from the state, so the plan of a stack that reads it fails.",
        fix: "Make it an optional, and decide in Swift whether the environment has it; or replace null with `.or(…)`."
      )
    }
    return nil
  }
}
