import HCL

/// The segments of a ``Text`` literal. Text and expressions stay apart until they are printed, so text is always escaped.
public struct TextInterpolation: StringInterpolationProtocol {
  private var segments: [Template.Segment] = []
  /// True if the last value is a string in Terraform, false if it is a number or a Boolean.
  private var endsInText = true

  /// Makes an empty literal.
  public init(literalCapacity: Int, interpolationCount: Int) {
    segments.reserveCapacity(interpolationCount * 2 + 1)
  }

  /// A string, a template, or the value of a single interpolation. A single number or Boolean is converted with `tostring`, since
  /// `"${var.count}"` is a number in Terraform.
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

  /// Adds text.
  public mutating func appendLiteral(_ literal: String) {
    guard !literal.isEmpty else { return }
    if case .text(let text)? = segments.last {
      segments[segments.count - 1] = .text(text + literal)
    } else {
      segments.append(.text(literal))
    }
  }

  /// Adds a string of Terraform.
  public mutating func appendInterpolation(_ value: some TextValue) {
    let count = segments.count
    append(value.expr)
    // An empty text adds no segment.
    if segments.count > count { endsInText = true }
  }

  /// Adds a number or a Boolean of Terraform.
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

  /// Adds a Swift string.
  public mutating func appendInterpolation(_ text: String) {
    appendLiteral(text)
  }

  /// Adds a Swift integer.
  public mutating func appendInterpolation(_ number: some BinaryInteger) {
    appendLiteral(String(number))
  }

  private mutating func append(_ segment: Template.Segment) {
    if case .text(let text) = segment { appendLiteral(text) } else { segments.append(segment) }
  }
}

// MARK: - Mistakes

extension TextInterpolation {
  @available(*, unavailable, message: "a list is not text; join it first: list.joined(by: \",\")")
  public mutating func appendInterpolation<Element>(_ list: List<Element>) {}

  @available(*, unavailable, message: "a map is not text; use an element, or encode it: map.jsonEncoded")
  public mutating func appendInterpolation<Element>(_ map: Map<Element>) {}

  @available(*, unavailable, message: "a value that may be null is not text; replace null: value.or(…)")
  public mutating func appendInterpolation<Wrapped>(_ value: Nullable<Wrapped>) {}

  @available(*, unavailable, message: "a secret must not become part of a string")
  public mutating func appendInterpolation(_ secret: Secret) {}

  @available(*, unavailable, message: "this is not text; use a part of it, like each.key or vpc.id, or encode it")
  public mutating func appendInterpolation(_ value: some TerraformOnly) {}
}

// A literal without a type annotation is a Swift `String`, which would contain the fields of the value. Swift skips an `unavailable`
// overload in favor of the generic one, but not a `deprecated` one, and the package treats that warning as an error.
extension DefaultStringInterpolation {
  @available(*, deprecated, message: "this literal is a Swift String; declare a Terraform value: `let name: Text = …`")
  /// Adds a number or a Boolean of Terraform.
  public mutating func appendInterpolation(_ value: some Interpolable) {
    appendLiteral(Printer.print(value.expr))
  }

  @available(*, deprecated, message: "this is not text; use a part of it, like each.key or vpc.id, or encode it")
  public mutating func appendInterpolation(_ value: some TerraformOnly) {}
}
