import Diagnostics
import Terraform

extension Rule {
  /// The rules about configurations that `terraform validate` and `terraform plan` accept, and AWS refuses or understands differently.
  ///
  /// They are part of `ProviderRequirement.aws(version:aliases:)`, so every deployment that uses the provider has
  /// them. A value that is known only when Terraform runs is not a finding.
  static let aws = textFormats + values + addresses + zones + [recordInsideZone] + uniqueNames

  /// The same rule, whose findings are explained on the page of `id` in `docs/errors`.
  func explained(by id: Diagnostic.ID) -> Rule {
    var rule = self
    rule.id = id
    return rule
  }
}
