import Diagnostics
public import HCL

/// A shape that is a value: an object with fields that have kinds of their own.
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
  public static var type: ValueType { .object(interface.fields, interface.allDiagnostics) }

  public init(expr: Expr) {
    self = Self.interface.filled { .attribute(of: expr, $0) }
  }

  /// The object; one whose fields are all those of another expression, like `var.scaling`, is that expression.
  public var expr: Expr {
    var items: [ObjectItem] = []
    var base: Expr?
    var isWhole = true
    for (field, value) in Self.interface.values(of: self) {
      items.append(.field(field.name, value.isOmitted && field.fallback == nil ? .invalid(Self.missing(field)) : value))
      guard isWhole, case .attribute(let origin, field.name) = value, base?.isSamePath(as: origin) ?? true else {
        isWhole = false
        continue
      }
      base = origin
    }
    if isWhole, let base, base.isObject { return base }
    return .object(items)
  }

  private static func missing(_ field: ResolvedField) -> Diagnostic {
    Diagnostic(
      .fieldLeftOut,
      "\(Self.self) leaves \(field.name) out",
      why: "The field has no default; see \(field.location).",
      fix: "Pass a value, or give the field a default in the interface."
    )
  }
}

extension Expr {
  /// Whether it stands for an object of its own, and not for a whole resource or module, whose attributes are many.
  fileprivate var isObject: Bool {
    guard case .reference(let reference) = self else { return true }
    return switch reference.address {
    case .variable, .local: true
    default: false
    }
  }

  /// Whether two expressions lead to the same value by the same steps.
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
