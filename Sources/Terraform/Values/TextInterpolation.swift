import HCL

/// A ``Text`` literal on its way. It keeps segments, so that text never becomes an expression, or an expression text.
public struct TextInterpolation: StringInterpolationProtocol {
  private var segments: [Template.Segment] = []
  /// Whether the last value was a string in Terraform, and not a number or a flag.
  private var endsInText = true

  public init(literalCapacity: Int, interpolationCount: Int) {
    segments.reserveCapacity(interpolationCount * 2 + 1)
  }

  /// Text alone is a string, and a lone interpolation is the value itself: `"${var.count}"` would be a number to Terraform, so
  /// a number or a flag is converted.
  var expr: Expr {
    if segments.count == 1 {
      switch segments[0] {
      case .text(let text): return .string(text)
      case .interpolation(let expr): return endsInText ? expr : .call("tostring", [expr])
      case .conditional, .loop: break
      }
    }
    return segments.isEmpty ? .string("") : .template(Template(segments))
  }

  public mutating func appendLiteral(_ literal: String) {
    guard !literal.isEmpty else { return }
    if case .text(let text)? = segments.last {
      segments[segments.count - 1] = .text(text + literal)
    } else {
      segments.append(.text(literal))
    }
  }

  public mutating func appendInterpolation(_ value: some TextValue) {
    append(value.expr)
    endsInText = true
  }

  public mutating func appendInterpolation(_ value: some Interpolable) {
    append(value.expr)
    endsInText = false
  }

  private mutating func append(_ expr: Expr) {
    switch expr {
    case .string(let text): appendLiteral(text)
    case .integer(let number): appendLiteral(String(number))
    case .template(let template): for segment in template.segments { append(segment) }
    case let expr: segments.append(.interpolation(expr))
    }
  }

  public mutating func appendInterpolation(_ text: String) {
    appendLiteral(text)
  }

  public mutating func appendInterpolation(_ number: some BinaryInteger) {
    appendLiteral(String(number))
  }

  private mutating func append(_ segment: Template.Segment) {
    if case .text(let text) = segment { appendLiteral(text) } else { segments.append(segment) }
  }
}

// MARK: - What does not belong into a string

extension TextInterpolation {
  @available(*, unavailable, message: "a list is not text; join it first: list.joined(by: \",\")")
  public mutating func appendInterpolation<Element>(_ list: List<Element>) {}

  @available(*, unavailable, message: "a map is not text; take an element, or encode it: map.jsonEncoded")
  public mutating func appendInterpolation<Element>(_ map: Map<Element>) {}

  @available(*, unavailable, message: "a value that may be null is not text; say what to take instead: value.or(…)")
  public mutating func appendInterpolation<Wrapped>(_ value: Nullable<Wrapped>) {}

  @available(*, unavailable, message: "a secret must not become part of a string")
  public mutating func appendInterpolation(_ secret: Secret) {}

  @available(*, unavailable, message: "this is not text; take a part of it, like each.key or vpc.id, or encode it")
  public mutating func appendInterpolation(_ value: some TerraformOnly) {}
}

// Swift gives a literal without a type annotation the type `String`, and would print the fields of what is in it. An
// `unavailable` overload is skipped in favor of the generic one; a `deprecated` one is not, and the package treats that
// warning as an error.
extension DefaultStringInterpolation {
  @available(*, deprecated, message: "this literal is a Swift String; make it a Terraform value: `let name: Text = …`")
  public mutating func appendInterpolation(_ value: some Interpolable) {
    appendLiteral(Printer.print(value.expr))
  }

  @available(*, deprecated, message: "this is not text; take a part of it, like each.key or vpc.id, or encode it")
  public mutating func appendInterpolation(_ value: some TerraformOnly) {}
}
