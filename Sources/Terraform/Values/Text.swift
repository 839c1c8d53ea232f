public import HCL

/// A string.
///
/// Write it as a literal. Swift strings are escaped, Terraform values are interpolated:
///
/// ```swift
/// let name: Text = "connect2-\(environment.name)-\(vpc.id)"
/// // "connect2-prod-${aws_vpc.this.id}"
/// ```
public struct Text: TextValue, PlainValue, ExpressibleByStringInterpolation {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public init(stringLiteral value: String) { expr = .string(value) }

  public init(stringInterpolation: TextInterpolation) { expr = stringInterpolation.expr }

  /// The text of a value of a narrower kind.
  public init(_ value: some TextValue) { expr = value.expr }

  @available(*, unavailable, message: "join text in a literal: let name: Text = \"\\(first)\\(second)\"")
  public static func + (lhs: Text, rhs: Text) -> Text { lhs }

  /// A text of several lines, written as a heredoc where that says the same.
  ///
  /// ```swift
  /// $0.user_data = .lines("""
  ///   #!/bin/sh
  ///   echo \(name)
  ///
  ///   """)
  /// ```
  public static func lines(_ text: Text) -> Text {
    switch text.expr {
    case .template(let template): Text(expr: .template(Template(template.segments, style: .heredoc)))
    case .string(let string): Text(expr: .template(Template([.text(string)], style: .heredoc)))
    default: text
    }
  }
}
