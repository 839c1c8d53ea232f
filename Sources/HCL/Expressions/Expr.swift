public import Diagnostics

/// An expression of the Terraform language, as a tree.
///
/// Blueprints use the typed values of the module Terraform, such as `Text`, which contain an expression. A library makes expressions
/// for its own kinds of values. Text is escaped only when it is printed. See the
/// [specification](https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) of HCL.
public enum Expr: Sendable {
  /// No value. An argument, a field of an object or an element of a list with it is not printed; anywhere else it is an error.
  case omitted
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction. An infinity or a NaN is an error.
  case decimal(Double)
  /// A string, which is escaped when it is printed.
  case string(String)
  /// A string with expressions in it: `"${var.name}-api"`.
  case template(Template)
  /// `[…, …]`
  case list([Expr])
  /// `{ … = …, … = … }`
  case object([ObjectItem])
  /// A word without quotes that is not a reference: `string`, `all`.
  case keyword(String)
  /// A reference to a declaration: `var.name`, `aws_vpc.this`.
  case reference(Reference)
  /// A name that is valid inside one block or loop: the element of a `for`, `each`, `count`.
  case bound(Binding)
  /// `base.name`
  indirect case attribute(of: Expr, String)
  /// `base[key]`
  indirect case index(of: Expr, Expr)
  /// `base[*].name`: a list with the result of the steps for each element.
  indirect case splat(of: Expr, [SplatStep])
  /// `name(…, …)`; with `expandingLast`, `name(…, list...)`.
  indirect case call(String, [Expr], expandingLast: Bool = false)
  /// `!operand` or `-operand`
  indirect case unary(UnaryOperator, Expr)
  /// `lhs + rhs`
  indirect case binary(Expr, BinaryOperator, Expr)
  /// `condition ? then : else`
  indirect case conditional(Expr, then: Expr, else: Expr)
  /// `[for item in list : …]` or `{ for key, value in map : … => … }`
  indirect case `for`(ForExpr)
  /// An expression with its Swift type, in a form that only the module Terraform reads. The type is not printed.
  indirect case typed(Expr, any Sendable)
  /// HCL that is printed unchanged and not checked.
  case raw(String)
  /// An invalid value, such as port 0. The diagnostic is reported at the argument that has the value.
  case invalid(Diagnostic)
}

extension Expr {
  /// True if the expression is ``omitted``.
  package var isOmitted: Bool { if case .omitted = self { true } else { false } }

  /// The expression without its Swift type.
  package var untyped: Expr { if case .typed(let expr, _) = self { expr.untyped } else { self } }
}
