import HCL

extension TextValue {
  /// The number of characters: `length(text)`.
  public var length: Number { Number(expr: .call("length", [expr])) }

  /// `lower(text)`
  public var lowercased: Self { Self(expr: .call("lower", [expr])) }

  /// `upper(text)`
  public var uppercased: Self { Self(expr: .call("upper", [expr])) }

  /// The text without white space at its start and end: `trimspace(text)`.
  public var trimmed: Self { Self(expr: .call("trimspace", [expr])) }

  /// `trimprefix(text, prefix)`
  public func removing(prefix: Text) -> Text { Text(expr: .call("trimprefix", [expr, prefix.expr])) }

  /// `trimsuffix(text, suffix)`
  public func removing(suffix: Text) -> Text { Text(expr: .call("trimsuffix", [expr, suffix.expr])) }

  /// The text with another text for each occurrence of a part: `replace(text, part, other)`.
  ///
  /// Terraform takes a part between two slashes for a regular expression. Such a part, and one that is no literal, is
  /// `join(other, split(part, text))`.
  public func replacing(_ part: Text, with other: Text) -> Text {
    if case .string(let text) = part.expr, !(text.utf8.count > 1 && text.hasPrefix("/") && text.hasSuffix("/")) {
      return Text(expr: .call("replace", [expr, part.expr, other.expr]))
    }
    return Text(expr: .call("join", [other.expr, .call("split", [part.expr, expr])]))
  }

  /// The parts between the separators: `split(separator, text)`.
  public func split(by separator: Text) -> List<Text> { List(expr: .call("split", [separator.expr, expr])) }

  /// `substr(text, offset, length)`
  public func part(from offset: Number, length: Number) -> Text {
    Text(expr: .call("substr", [expr, offset.expr, length.expr]))
  }

  /// `startswith(text, prefix)`
  public func hasPrefix(_ prefix: Text) -> Flag { Flag(expr: .call("startswith", [expr, prefix.expr])) }

  /// `endswith(text, suffix)`
  public func hasSuffix(_ suffix: Text) -> Flag { Flag(expr: .call("endswith", [expr, suffix.expr])) }

  /// True if the text contains a match of a [pattern](https://developer.hashicorp.com/terraform/language/functions/regex):
  /// `can(regex(pattern, text))`.
  public func matches(_ pattern: Text) -> Flag {
    Flag(expr: .call("can", [.call("regex", [pattern.expr, expr])]))
  }

  /// The number that the text states: `tonumber(text)`. Terraform fails if it states none.
  public var asNumber: Number { Number(expr: .call("tonumber", [expr])) }

  /// The Boolean that the text states, “true” or “false”: `tobool(text)`. Terraform fails if it states none.
  public var asFlag: Flag { Flag(expr: .call("tobool", [expr])) }

  /// `base64encode(text)`
  public var base64Encoded: Text { Text(expr: .call("base64encode", [expr])) }

  /// `sha256(text)`, in hexadecimal.
  public var sha256: Text { Text(expr: .call("sha256", [expr])) }
}

extension Value {
  /// The value as JSON: `jsonencode(value)`.
  public var jsonEncoded: Text { Text(expr: .call("jsonencode", [typed])) }
}

extension Number {
  /// The number rounded down: `floor(number)`.
  public var roundedDown: Number { Number(expr: .call("floor", [expr])) }

  /// The number rounded up: `ceil(number)`.
  public var roundedUp: Number { Number(expr: .call("ceil", [expr])) }

  /// `abs(number)`
  public var magnitude: Number { Number(expr: .call("abs", [expr])) }

  /// The smallest number: `min(first, second)`.
  public static func min(_ first: Number, _ others: Number...) -> Number {
    Number(expr: .call("min", ([first] + others).map(\.expr)))
  }

  /// The largest number: `max(first, second)`.
  public static func max(_ first: Number, _ others: Number...) -> Number {
    Number(expr: .call("max", ([first] + others).map(\.expr)))
  }
}

extension List where Element == Number {
  /// `sum(list)`
  public var sum: Number { Number(expr: .call("sum", [expr])) }

  /// The smallest element: `min(list...)`.
  public var min: Number { Number(expr: .call("min", [expr], expandingLast: true)) }

  /// The largest element: `max(list...)`.
  public var max: Number { Number(expr: .call("max", [expr], expandingLast: true)) }
}

extension List where Element == Flag {
  /// True if all elements are true: `alltrue(list)`.
  public var allTrue: Flag { Flag(expr: .call("alltrue", [expr])) }

  /// True if an element is true: `anytrue(list)`.
  public var anyTrue: Flag { Flag(expr: .call("anytrue", [expr])) }
}
