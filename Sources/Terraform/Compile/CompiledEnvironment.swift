import Diagnostics

/// The root modules of one environment, compiled from the stacks of the blueprint.
struct CompiledEnvironment: Sendable {
  let name: String
  /// The account, within which names have to be unique.
  let account: String
  let roots: [CompiledRoot]
  /// The problems found while the stacks were compiled.
  let diagnostics: DiagnosticList
}
