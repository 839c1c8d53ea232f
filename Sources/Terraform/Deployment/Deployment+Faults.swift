import Diagnostics
import Files

extension Deployment {
  /// What is wrong between stacks and environments that are right by themselves.
  func faults(_ states: StateRegister, _ retired: [Inventory.Root], _ library: ModuleLibrary) -> DiagnosticList {
    var diagnostics = DiagnosticList()
    checkEnvironments(&diagnostics)
    diagnostics.report(states.faults)
    checkProviders(library, &diagnostics)
    checkRetired(retired, &diagnostics)
    checkVersions(&diagnostics)
    return diagnostics
  }

  private func checkEnvironments(_ diagnostics: inout DiagnosticList) {
    var names = Set<String>()
    for name in environments {
      if !Reserved.isName(name) {
        diagnostics.report(
          Diagnostic(
            .badNameOfEnvironment,
            at: location,
            "“\(name)” cannot be the name of an environment",
            why: "The name is a folder, and has letters, digits, “_” and “-”.",
            fix: "Write a name like “staging”."
          )
        )
      }
      if !names.insert(name).inserted {
        diagnostics.report(
          Diagnostic(
            .twoEnvironmentsOneName,
            at: location,
            "two environments are named \(name)",
            why: "The name is the folder of an environment, and one would replace the other.",
            fix: "Give one of them another name."
          )
        )
      }
    }
  }

  private func checkVersions(_ diagnostics: inout DiagnosticList) {
    for provider in requirements.providers {
      guard let schema = provider.schema, provider.version != schema.version else { continue }
      diagnostics.report(.otherVersion(provider, schema))
    }
  }

  private func checkProviders(_ library: ModuleLibrary, _ diagnostics: inout DiagnosticList) {
    for entry in library.entries {
      for provider in entry.directory.requirements.providers
      where !requirements.providers.contains(where: { $0.name == provider.name && $0.source == provider.source }) {
        diagnostics.report(
          Diagnostic(
            .providerNotRequired,
            at: location,
            "the provider \(provider.name) of the module \(entry.module.name) is not in the deployment's requirements",
            why:
              "The module needs \(provider.source) \(provider.version), and a root pins every provider that it runs with.",
            fix: "Add a `ProviderRequirement(\"\(provider.name)\", source: \"\(provider.source)\", version: …)`."
          )
        )
      }
    }
  }

  private func checkRetired(_ roots: [Inventory.Root], _ diagnostics: inout DiagnosticList) {
    for folder in retired {
      guard let root = roots.first(where: { $0.folder == folder }) else { continue }
      diagnostics.report(
        Diagnostic(
          .retiredAndThere,
          at: location,
          "\(folder) is retired, and the stack \(root.stack) in \(root.environment) is still there",
          why:
            "A root is either given by the blueprint, or left as it is until it is destroyed; it comes from \(root.location).",
          fix: "Take its folder out of `retired`, or its stack out of the environment."
        )
      )
    }
  }
}
