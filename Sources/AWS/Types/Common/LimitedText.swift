public import Terraform

/// A kind of text whose format AWS limits, such as the name of a load balancer.
///
/// The limit is stated once. Swift checks a text that is known when the blueprint runs, and Terraform checks what a caller in HCL
/// passes, because a variable of this kind has the limit as a `validation`. A text that is known only when Terraform runs, like
/// `"\(repository.repository_url):v1"`, is not checked in Swift.
///
/// A package of yours can add kinds:
///
/// ```swift
/// public struct QueueName: LimitedText {
///   public static let limit = TextLimit("1 to 80 letters, digits, hyphens and underscores.", .matches("^[A-Za-z0-9_-]{1,80}$"))
///
///   public let expr: Expr
///
///   public init(expr: Expr) { self.expr = expr }
///
///   public static func diagnostic(for text: String) -> Diagnostic {
///     Diagnostic("“\(text)” is not the name of a queue", why: "SQS allows \(limit.message)", fix: "Write a name like “orders”.")
///   }
/// }
/// ```
public protocol LimitedText: TextValue, ExpressibleByStringInterpolation
where StringInterpolation == TextInterpolation {
  /// The texts that AWS accepts, as far as Terraform can check them.
  static var limit: TextLimit { get }

  /// True if AWS accepts the text. By default, ``limit`` decides. A kind has its own check only for what HCL cannot express in a
  /// readable condition, like the length of a maintenance window.
  static func accepts(_ text: String) -> Bool

  /// The error for a text that is not accepted.
  static func diagnostic(for text: String) -> Diagnostic
}

extension LimitedText {
  public static func accepts(_ text: String) -> Bool { limit.accepts(text) }

  /// The check that Terraform makes of a variable of this kind: ``limit``.
  public static var validations: [Validation<Self>] {
    [Validation(Text(stringLiteral: limit.message)) { $0.isWithinLimit }]
  }

  /// The condition that the text is within the limit, for an element of a list or a field of an object.
  public var isWithinLimit: Flag { Self.limit.condition(self) }

  /// Makes a value of a literal: `let name: ServiceName = "connect2-api-prod"`.
  public init(stringLiteral text: String) { self.init(text) }

  /// Makes a value of a literal with values in it: `let name: ServiceName = "connect2-\(part)"`.
  public init(stringInterpolation: TextInterpolation) { self.init(Text(stringInterpolation: stringInterpolation)) }

  /// Makes a value. A text that AWS refuses is reported at the line that uses the value.
  public init(_ text: String) { self.init(expr: .checked(text, Self.accepts(text), Self.diagnostic(for: text))) }

  /// Marks a text as this kind. If it is known when the blueprint runs and AWS refuses it, it is reported at the line that uses the
  /// value.
  public init(_ text: Text) {
    if case .string(let known) = text.expr { self.init(known) } else { self.init(expr: text.expr) }
  }
}
