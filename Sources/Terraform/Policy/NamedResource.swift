/// A resource with a name that no other one may have.
struct NamedResource {
  let name: UniqueName
  /// The argument that sets the name.
  let argument: String
  /// The resource in words: `aws_iam_role.this of module.network in the stack shared`.
  let description: String
  /// The finding, in case that another resource has the name.
  let finding: Finding
}
