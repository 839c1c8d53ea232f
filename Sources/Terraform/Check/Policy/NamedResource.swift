/// A resource with a name that no other resource may have.
struct NamedResource {
  let name: UniqueName
  /// The argument that sets the name.
  let argument: String
  /// The resource for an error: `aws_iam_role.this of module.network in the stack shared`.
  let description: String
  /// The finding to report if another resource has the name.
  let finding: Finding
}
