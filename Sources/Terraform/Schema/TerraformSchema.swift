// Made by scripts/schema from the provider's own schema; docs/schema.md says what the lines mean.
// swift-format-ignore-file

/// What builtin/terraform 1.11 takes and gives.
package let terraformSchema: StaticString = #"""
1 builtin/terraform 1.11
data terraform_remote_state {backend!s config?a defaults?a outputs=a workspace?s}
provider {}
resource terraform_data {id=s input?a output=a triggers_replace?a}
"""#
