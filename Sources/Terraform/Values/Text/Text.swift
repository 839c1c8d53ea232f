public import HCL

/// A string in Terraform.
///
/// A literal can interpolate Swift strings and integers, which are escaped, and Terraform values, which become references:
///
/// ```swift
/// let name: Text = "connect2-\(environment.name)-\(vpc.id)"
/// // "connect2-prod-${aws_vpc.this.id}"
/// ```
public struct Text: TextValue, PlainValue, ExpressibleByStringInterpolation {
  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes the value of a literal without interpolations.
  public init(stringLiteral value: String) { expr = .string(value) }

  /// Makes the value of a literal with interpolations.
  public init(stringInterpolation: TextInterpolation) { expr = stringInterpolation.expr }

  /// Makes the text of a more specific type, such as an identifier.
  public init(_ value: some TextValue) { expr = value.expr }

  @available(*, unavailable, message: "join text in a literal: let name: Text = \"\\(first)\\(second)\"")
  public static func + (lhs: Text, rhs: Text) -> Text { lhs }

  /// A text with several lines, printed as a heredoc if it ends in a line break and needs no escapes.
  ///
  /// ```swift
  /// $0.user_data = .lines("""
  ///   #!/bin/sh
  ///   echo \(name)
  ///
  ///   """)
  /// ```
  ///
  /// ```hcl
  /// user_data = <<-EOT
  ///   #!/bin/sh
  ///   echo ${var.name}
  /// EOT
  /// ```
  public static func lines(_ text: Text) -> Text {
    switch text.expr {
    case .template(let template): Text(expr: .template(Template(template.segments, style: .heredoc)))
    case .string(let string): Text(expr: .template(Template([.text(string)], style: .heredoc)))
    default: text
    }
  }
}
