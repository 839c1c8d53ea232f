import Diagnostics
public import HCL

/// A string that Terraform hides in its output, and that cannot be interpolated in another string.
///
/// A variable or an output with this type is `sensitive`. A stack cannot have it as an output, since the state stores outputs
/// unencrypted; declare an output with the ARN of a secret in Secrets Manager instead.
///
/// A secret, and an attribute that the provider calls sensitive, can be passed to an argument that the provider calls sensitive as well,
/// and to an input or an output of a module that is a `Secret`. It is an error if a value that contains it, however it is made, reaches
/// any other text argument, an output, or a `for_each`.
public struct Secret: PlainValue {
  /// `string`, sensitive
  public static var type: ValueType {
    var type = ValueType.string
    type.isSensitive = true
    return type
  }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes a secret of a text.
  public init(_ text: some TextValue) { expr = text.expr }
}

extension Secret {
  /// The secret as JSON, which is a secret as well: `jsonencode(secret)`.
  public var jsonEncoded: Secret { Secret(expr: .call("jsonencode", [expr])) }

  /// The value as a text that is not secret: `nonsensitive(secret)`.
  ///
  /// ```swift
  /// $0.ami = parameter.value.nonsensitive(because: "the image is public")
  /// ```
  ///
  /// - Parameter reason: Why everybody who sees the plan or the state may see the value.
  public func nonsensitive(because reason: StaticString) -> Text { Text(expr: .call("nonsensitive", [expr])) }
}

extension Value {
  /// The value, which Terraform does not hide any more: `nonsensitive(value)`.
  ///
  /// ```swift
  /// let names = users.keys.asSet.nonsensitive(because: "names of users are not secret")
  /// ```
  ///
  /// - Parameter reason: Why everybody who sees the plan or the state may see the value.
  public func nonsensitive(because reason: StaticString) -> Self { Self(expr: .call("nonsensitive", [expr])) }
}

extension List where Element == Secret {
  /// The secrets as JSON, which is a secret as well: `jsonencode(list)`.
  public var jsonEncoded: Secret { Secret(expr: .call("jsonencode", [expr])) }
}

extension Map where Element == Secret {
  /// The secrets as JSON, which is a secret as well: `jsonencode(map)`.
  public var jsonEncoded: Secret { Secret(expr: .call("jsonencode", [expr])) }
}

extension Nullable where Wrapped == Secret {
  /// The secret or `null` as JSON, which is a secret as well: `jsonencode(secret)`.
  public var jsonEncoded: Secret { Secret(expr: .call("jsonencode", [expr])) }
}

// MARK: - Mistakes

// Swift would skip an `unavailable` property in favor of that of every `Value`, but not a `deprecated` one.
extension Value where Self == Secret {
  @available(*, deprecated, message: "the JSON of a secret is a Secret")
  public var jsonEncoded: Text { Text(expr: .call("jsonencode", [expr])) }
}

extension Value where Self == List<Secret> {
  @available(*, deprecated, message: "the JSON of secrets is a Secret")
  public var jsonEncoded: Text { Text(expr: .call("jsonencode", [expr])) }
}

extension Value where Self == Map<Secret> {
  @available(*, deprecated, message: "the JSON of secrets is a Secret")
  public var jsonEncoded: Text { Text(expr: .call("jsonencode", [expr])) }
}

extension Value where Self == Nullable<Secret> {
  @available(*, deprecated, message: "the JSON of a secret is a Secret")
  public var jsonEncoded: Text { Text(expr: .call("jsonencode", [expr])) }
}

extension Diagnostic {
  /// Reports a call of `nonsensitive` by its name.
  static let nonsensitiveWithoutReason = Diagnostic(
    .nonsensitiveWithoutReason,
    "nonsensitive is called without a reason",
    why: "It shows a value that Terraform hides, so a reader must know why that is right.",
    fix: "Write `value.nonsensitive(because: \"…\")`."
  )
}
