/// A name that no two resources of a type may have in one account.
struct UniqueName: Sendable {
  /// The index of the rule.
  let rule: Int
  /// The provider setting within which the name has to be unique, like the region.
  let setting: String?
  let text: String
}
