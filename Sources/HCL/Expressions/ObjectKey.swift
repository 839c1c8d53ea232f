/// The key of an entry.
public enum ObjectKey: Sendable {
  /// A known key; it is quoted if it is not an identifier.
  case name(String)
  /// A key that Terraform evaluates.
  case expression(Expr)
  /// A key that is written as it is, like `aws.us_east_1` in `providers`.
  case raw(String)
}
