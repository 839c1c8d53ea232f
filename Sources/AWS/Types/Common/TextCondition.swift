import Terraform

/// One condition of a ``TextLimit``, with a check in Swift and the same check in HCL.
public struct TextCondition: Sendable {
  private enum Kind {
    case matches(Regex<AnyRegexOutput>, pattern: String)
    case doesNotMatch(Regex<AnyRegexOutput>, pattern: String)
    case hasNoPrefix(String)
    case isNot(String)
    case isOneOf([String])
    case atLeast(Int)
    case atMost(Int)
  }

  // A regular expression that is made from a text has no closures, and nothing changes it. `Regex` is not Sendable only because
  // one that is built in Swift may have closures.
  nonisolated(unsafe) private let kind: Kind

  private init(_ kind: Kind) { self.kind = kind }

  /// The text matches a pattern: `can(regex(pattern, text))`.
  ///
  /// - Parameter pattern: A pattern that both [RE2](https://github.com/google/re2/wiki/Syntax), which Terraform uses, and Swift
  ///   understand. A pattern that Swift does not understand is a fault in the kind, and stops the program.
  public static func matches(_ pattern: String) -> TextCondition {
    TextCondition(.matches(regex(pattern), pattern: pattern))
  }

  /// The text does not match a pattern: `!can(regex(pattern, text))`.
  public static func doesNotMatch(_ pattern: String) -> TextCondition {
    TextCondition(.doesNotMatch(regex(pattern), pattern: pattern))
  }

  /// The text does not start with a prefix: `!startswith(text, prefix)`.
  public static func hasNoPrefix(_ prefix: String) -> TextCondition { TextCondition(.hasNoPrefix(prefix)) }

  /// The text is not a certain text: `text != other`.
  public static func isNot(_ text: String) -> TextCondition { TextCondition(.isNot(text)) }

  /// The text is one of a list: `contains([…], text)`.
  public static func isOneOf(_ texts: [String]) -> TextCondition { TextCondition(.isOneOf(texts)) }

  /// The text has at least this many characters: `length(text) >= count`.
  public static func atLeast(_ count: Int) -> TextCondition { TextCondition(.atLeast(count)) }

  /// The text has at most this many characters: `length(text) <= count`.
  public static func atMost(_ count: Int) -> TextCondition { TextCondition(.atMost(count)) }

  private static func regex(_ pattern: String) -> Regex<AnyRegexOutput> {
    do {
      // RE2 compares scalars as well, so that “é” is never in [a-z], whichever way it is encoded.
      return try Regex(pattern).matchingSemantics(.unicodeScalar)
    } catch {
      preconditionFailure("Swift does not understand the pattern \(pattern): \(error)")
    }
  }
}

extension TextCondition {
  /// True if the condition holds for a text that is known when the blueprint runs.
  func accepts(_ text: String) -> Bool {
    switch kind {
    case .matches(let regex, _): text.contains(regex)
    case .doesNotMatch(let regex, _): !text.contains(regex)
    case .hasNoPrefix(let prefix): !text.hasPrefix(prefix)
    case .isNot(let other): text != other
    case .isOneOf(let texts): texts.contains(text)
    case .atLeast(let count): text.count >= count
    case .atMost(let count): text.count <= count
    }
  }

  /// The condition in HCL, for a text that is known when Terraform runs.
  func condition(_ text: some TextValue) -> Flag {
    switch kind {
    case .matches(_, let pattern): text.matches(Text(stringLiteral: pattern))
    case .doesNotMatch(_, let pattern): !text.matches(Text(stringLiteral: pattern))
    case .hasNoPrefix(let prefix): !text.hasPrefix(Text(stringLiteral: prefix))
    case .isNot(let other): Text(text) != Text(stringLiteral: other)
    case .isOneOf(let texts): List(texts.map { Text(stringLiteral: $0) }).contains(Text(text))
    case .atLeast(let count): text.length >= Number(count)
    case .atMost(let count): text.length <= Number(count)
    }
  }
}
