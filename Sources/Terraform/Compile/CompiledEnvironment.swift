import Diagnostics

/// The stacks of one environment, as they are declared.
struct CompiledEnvironment: Sendable {
  let name: String
  /// The account within which the provider keeps names unique.
  let account: String
  let roots: [CompiledRoot]
  /// The problems that were found while the stacks were declared.
  let diagnostics: DiagnosticList
}
