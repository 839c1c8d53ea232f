/// The key of a field in an object.
public enum ObjectKey: Sendable {
  /// A known key. It is quoted if it is not a valid name.
  case name(String)
  /// A key that Terraform evaluates: `(var.name) = …`.
  case expression(Expr)
  /// A key that is printed unchanged, like `aws.us_east_1` in `providers`.
  case raw(String)
}
