public import Diagnostics

/// An expression of the Terraform language, as a tree.
///
/// The tree knows no Swift types; the `Terraform` module puts types on top of it. Text stays text until ``Printer`` writes
/// it, so there is one place that escapes. See the
/// [specification](https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
public enum Expr: Sendable {
  /// Nothing at all. An argument, a field of an object or an element of a list with it is not written; elsewhere it is an
  /// error.
  case omitted
  case null
  case bool(Bool)
  case integer(Int)
  case decimal(Double)
  /// Text that Terraform reads back exactly as it is here.
  case string(String)
  /// Text with expressions in it.
  case template(Template)
  case list([Expr])
  case object([ObjectItem])
  /// A word that stands for itself: `string`, `all`, `desired_count`.
  case keyword(String)
  /// Something that a directory declares: `var.name`, `aws_vpc.this`.
  case reference(Reference)
  /// A name that holds only inside its scope: the element of a `for`, `each`, `count`.
  case bound(Binding)
  indirect case attribute(of: Expr, String)
  indirect case index(of: Expr, Expr)
  /// `base[*]`, and the steps that are taken from each element.
  indirect case splat(of: Expr, [SplatStep])
  /// A call; `expandingLast` writes `...` after the last argument.
  indirect case call(String, [Expr], expandingLast: Bool = false)
  indirect case unary(UnaryOperator, Expr)
  indirect case binary(Expr, BinaryOperator, Expr)
  indirect case conditional(Expr, then: Expr, else: Expr)
  indirect case `for`(ForExpr)
  /// HCL that is written as it is. It has to be asked for by name.
  case raw(String)
  /// A value that does not exist, like port 0; ``BodyChecker`` reports the diagnostic at the argument that uses it.
  case invalid(Diagnostic)
}
