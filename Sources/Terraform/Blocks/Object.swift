import Diagnostics
public import HCL

/// An object without a Swift type for its fields: the document of a policy, the definition of a container.
///
/// ```swift
/// $0.policy = .json(Object {
///   $0.Version = "2012-10-17"
///   $0.Statement = List([Object { $0.Effect = "Allow"; $0.Action = ["s3:GetObject"]; $0.Resource = bucket.arn }])
/// })
/// ```
public struct Object: Value {
  /// `any`
  public static var type: ValueType { .any }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes an object whose fields a closure sets.
  public init(file: StaticString = #filePath, line: UInt = #line, _ fields: (inout Arguments) -> Void) {
    var arguments = Arguments(at: SourceLocation(file, line), areTyped: false)
    fields(&arguments)
    expr = .object(
      arguments.nestedItems.compactMap { item in
        switch item {
        case .argument(let argument): .field(argument.name, argument.typedValue)
        case .block(let block): .field(block.type, .invalid(.noBlocks))
        case .dynamic(let block): .field(block.type, .invalid(.noBlocks))
        case .raw: .field("raw", .invalid(.noBlocks))
        case .comment(let text): .comment(text)
        case .blank: nil
        }
      }
    )
  }
}

extension Argument {
  /// The value with its Swift type, since a field of an object without a type keeps the kind of its value.
  fileprivate var typedValue: Expr {
    switch value {
    case .attribute, .index, .splat, .call, .conditional, .for, .list, .reference, .bound:
      swiftType.map { .typed(value, $0) } ?? value
    default: value
    }
  }
}

extension Text {
  /// The object as JSON: `jsonencode({ … })`.
  public static func json(_ object: Object) -> Text { object.jsonEncoded }

  /// The list as JSON: `jsonencode([ … ])`.
  public static func json(_ objects: List<Object>) -> Text { objects.jsonEncoded }
}

extension Diagnostic {
  fileprivate static let noBlocks = Diagnostic(
    .blockInObject,
    "an object cannot contain a block",
    why: "An object consists of fields. A nested object is the value of a field.",
    fix: "Set the field: `$0.Statement = List([Object { … }])`, or write the whole object with `Object.raw(…)`."
  )
}
