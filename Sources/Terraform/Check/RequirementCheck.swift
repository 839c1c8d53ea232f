import Diagnostics

/// Checks that the deployment pins every provider that its modules need, in the version of the provider schema.
enum RequirementCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let pinned = context.deployment.requirements.providers
    for entry in context.placement.entries {
      let module = entry.module
      for provider in module.requirements.providers {
        guard let pin = pinned.first(where: { $0.name == provider.name && $0.source == provider.source }) else {
          diagnostics.report(.notRequired(provider, module.module.name, at: context.deployment.location))
          continue
        }
        guard let version = VersionConstraint(pin.version)?.exactVersion,
          VersionConstraint(provider.version)?.accepts(version) == false
        else { continue }
        diagnostics.report(.versionNotAccepted(pin, provider, module.module.name))
      }
    }
    for (index, provider) in pinned.enumerated() {
      if let first = pinned[..<index].first(where: { $0.name == provider.name }) {
        diagnostics.report(.requiredTwice(provider, first))
      }
      guard let schema = provider.schema, schema.diagnostic == nil, provider.version != schema.version else { continue }
      diagnostics.report(.otherVersion(provider, schema))
    }
  }
}

extension Diagnostic {
  fileprivate static func notRequired(_ provider: ProviderRequirement, _ module: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .providerNotRequired,
      at: location,
      "the deployment does not require the provider \(provider.name) of the module \(module)",
      why:
        "The module needs \(provider.source) \(provider.version), and a root module pins every provider that it runs with.",
      fix:
        "Add a `ProviderRequirement(\"\(provider.name)\", source: \"\(provider.source)\", version: …)` to the requirements."
    )
  }

  /// Reports a version that the module does not work with: `terraform init` would find no version for both.
  fileprivate static func versionNotAccepted(
    _ pin: ProviderRequirement,
    _ provider: ProviderRequirement,
    _ module: String
  )
    -> Diagnostic
  {
    Diagnostic(
      .versionNotAccepted,
      at: pin.location,
      "the provider \(pin.name) is pinned to \(pin.version), and the module \(module) needs \(provider.version)",
      why: "No version of the provider meets both, so terraform init would fail.",
      fix: "Pin a version that the module works with, or change the requirement of the module at \(provider.location)."
    )
  }

  fileprivate static func requiredTwice(_ provider: ProviderRequirement, _ first: ProviderRequirement) -> Diagnostic {
    Diagnostic(
      .providerRequiredTwice,
      at: provider.location,
      "the provider \(provider.name) is required twice",
      why: "A root module pins one version of each provider, and it is first required at \(first.location).",
      fix: "Remove one of the two requirements."
    )
  }

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
