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
  public static var type: ValueType {
    guard !InterfaceInProgress.contains(Self.self) else {
      var type = ValueType.any
      type.diagnostics.report(recursion)
      return type
    }
    return .object(interface.fields, interface.diagnostics)
  }

  /// The expression of the object.
  public var terraformReference: Expr { expr }

  /// Makes the object of an expression: each property is an attribute of it.
  public init(expr: Expr) {
    self = Self.interface.attributes(of: expr)
  }

  /// The object. If all fields are attributes of one other object, like `var.scaling`, it is that object.
  public var expr: Expr {
    if let diagnostic = Self.interface.diagnostics.all.first { return .invalid(diagnostic) }
    var items: [ObjectItem] = []
    var base: Expr?
    var isCopy = true
    for (field, value) in Self.interface.values(of: self) {
      items.append(.field(field.name, value.isOmitted ? Self.fallback(of: field) : value))
      guard isCopy, case .attribute(let origin, field.name) = value, base?.isSame(as: origin) ?? true else {
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

  private static var recursion: Diagnostic {
    Diagnostic(
      .recursiveObject,
      "the object \(Self.self) contains itself",
      why: "A type of Terraform has a fixed depth.",
      fix: "Declare a type for each level, or pass the value as JSON text."
    )
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
}
