/// A name that only one resource of a type may have in an account.
struct UniqueName: Sendable {
  /// The index of the rule.
  let rule: Int
  /// The value of the provider setting within which the name has to be unique, like the region; nil for the whole account.
  let setting: String?
  let text: String
}
