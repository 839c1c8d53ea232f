import Diagnostics

/// Checks that the deployment pins every provider that its modules need, in the version of the provider schema.
enum RequirementCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let pinned = context.deployment.requirements.providers
    for entry in context.placement.entries {
      let module = entry.module
      for provider in module.requirements.providers
      where !pinned.contains(where: { $0.name == provider.name && $0.source == provider.source }) {
        diagnostics.report(
          Diagnostic(
            .providerNotRequired,
            at: context.deployment.location,
            "the deployment does not require the provider \(provider.name) of the module \(module.module.name)",
            why:
              "The module needs \(provider.source) \(provider.version), and a root module pins every provider that it runs with.",
            fix:
              "Add a `ProviderRequirement(\"\(provider.name)\", source: \"\(provider.source)\", version: …)` to the requirements."
          )
        )
      }
    }
    for provider in pinned {
      guard let schema = provider.schema, schema.diagnostic == nil, provider.version != schema.version else { continue }
      diagnostics.report(.otherVersion(provider, schema))
    }
  }
}

extension Diagnostic {
  /// Warns about a root module that runs with another provider version than the one whose schema it is checked against.
  fileprivate static func otherVersion(_ requirement: ProviderRequirement, _ schema: ProviderSchema) -> Diagnostic {
    Diagnostic(
      .anotherVersionOfTheProvider,
      severity: .warning,
      at: requirement.location,
      "the provider \(requirement.name) is pinned to \(requirement.version), but checked against \(schema.version)",
      why: "The arguments of the two versions may differ, so mistakes can be missed and valid arguments reported.",
      fix: "Pin \(schema.version), or generate the schema of the other version with scripts/schema."
    )
  }
}
