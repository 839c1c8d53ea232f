public import Terraform

/// A kind of text whose form AWS prescribes.
///
/// Text that is known when the blueprint runs is checked there, and a wrong one is an error at the line that uses it.
/// Text that only Terraform knows, like `"\(repository.repository_url):v1"`, is taken as it is.
public protocol CheckedTextValue: TextValue, ExpressibleByStringInterpolation
where StringInterpolation == TextInterpolation {
  /// What is wrong with a text, or nil if AWS takes it.
  static func problem(in text: String) -> Diagnostic?
}

extension CheckedTextValue {
  public init(stringLiteral text: String) { self.init(text) }

  public init(stringInterpolation: TextInterpolation) { self.init(Text(stringInterpolation: stringInterpolation)) }

  /// A value with this text; one that AWS refuses is an error.
  public init(_ text: String) { self.init(expr: Self.problem(in: text).map(Expr.invalid) ?? .string(text)) }

  /// Says that a text is of this kind; one that AWS refuses is an error if it is known when the blueprint runs.
  public init(_ text: Text) {
    if case .string(let known) = text.expr { self.init(known) } else { self.init(expr: text.expr) }
  }
}
