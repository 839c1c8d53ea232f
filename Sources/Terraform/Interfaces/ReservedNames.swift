/// Names that Terraform reserves for itself.
enum ReservedNames {
  /// The [meta-arguments](https://developer.hashicorp.com/terraform/language/meta-arguments/count) of resources and data sources, which
  /// Terraform reads, and not the provider.
  static let metaArguments = ["count", "depends_on", "for_each", "lifecycle", "provider"]

  /// The arguments of `module` blocks, which cannot be names of
  /// [variables](https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable).
  static let variableNames = [
    "count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version",
  ]
}
