import Diagnostics
public import HCL

/// A ``Shape`` that is an object in Terraform, with typed fields.
///
/// ```swift
/// struct Scaling: ObjectValue {
///   let minimum: Number
///   let maximum: Number
///
///   static let interface = Interface(Self.init) {
///     Field(\.minimum, "Fewest tasks.")
///     Field(\.maximum, "Most tasks.", default: 4)
///   }
/// }
/// ```
///
/// ```hcl
/// type = object({
///   # Fewest tasks.
///   minimum = number
///   # Most tasks.
///   maximum = optional(number, 4)
/// })
/// ```
public protocol ObjectValue: Shape, Value {}

extension ObjectValue {
  /// `object({ … })`
  public static var type: ValueType { .object(interface.fields, interface.allDiagnostics) }

  /// The expression of the object.
  public var terraformReference: Expr { expr }

  /// Makes the object of an expression: each property is an attribute of it.
  public init(expr: Expr) {
    self = Self.interface.attributes(of: expr)
  }

  /// The object. If all fields are attributes of one other object, like `var.scaling`, it is that object.
  public var expr: Expr {
    var items: [ObjectItem] = []
    var base: Expr?
    var isCopy = true
    for (field, value) in Self.interface.values(of: self) {
      items.append(.field(field.name, value.isOmitted ? Self.fallback(of: field) : value))
      guard isCopy, case .attribute(let origin, field.name) = value, base?.isSamePath(as: origin) ?? true else {
        isCopy = false
        continue
      }
      base = origin
    }
    if isCopy, let base, base.isObject { return base }
    return .object(items)
  }

  private static func fallback(of field: ResolvedField) -> Expr {
    field.fallback.map { .typed($0, OmittedField()) } ?? .invalid(missing(field))
  }

  private static func missing(_ field: ResolvedField) -> Diagnostic {
    Diagnostic(
      .missingField,
      "\(Self.self) does not set \(field.name)",
      why: "The field has no default. It is declared at \(field.location).",
      fix: "Pass a value, or give the field a default in the interface."
    )
  }
}

extension Expr {
  /// True if the expression is an object, not a reference to a resource or module, which has more attributes.
  fileprivate var isObject: Bool {
    guard case .reference(let reference) = self else { return true }
    return switch reference.address {
    case .variable, .local: true
    default: false
    }
  }

  /// True if two expressions have the same reference and the same attributes and indices after it.
  fileprivate func isSamePath(as other: Expr) -> Bool {
    switch (self, other) {
    case (.omitted, .omitted): true
    case (.reference(let lhs), .reference(let rhs)): lhs === rhs
    case (.bound(let lhs), .bound(let rhs)): lhs === rhs
    case (.attribute(let lhs, let name), .attribute(let rhs, let otherName)):
      name == otherName && lhs.isSamePath(as: rhs)
    case (.index(let lhs, let key), .index(let rhs, let otherKey)):
      key.isSamePath(as: otherKey) && lhs.isSamePath(as: rhs)
    case (.string(let lhs), .string(let rhs)): lhs == rhs
    case (.integer(let lhs), .integer(let rhs)): lhs == rhs
    default: false
    }
  }
}
