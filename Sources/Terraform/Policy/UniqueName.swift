/// A name that no two resources of a type may have in one account.
struct UniqueName: Sendable {
  /// The names that must differ: those of one rule, one account and, where the rule says so, one provider setting like the region.
  struct Namespace: Hashable, Sendable {
    let rule: Int
    let account: String
    let setting: String?
  }

  let namespace: Namespace
  /// The argument: `name`.
  let argument: String
  let text: String
  /// The resource in words: `aws_iam_role.this of module.network in the stack shared`.
  let holder: String
  /// The finding, if another resource has the name.
  let finding: Finding
}
