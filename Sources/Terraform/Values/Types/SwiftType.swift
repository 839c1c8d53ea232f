import HCL

/// The Swift type of an argument's value. The type check infers from it the type of an expression that does not tell its own.
struct SwiftType: Sendable {
  let type: any Assignable.Type

  init(_ type: any Assignable.Type) {
    self.type = type
  }
}

extension Value {
  /// The expression with the Swift type, where its kind decides the result: `"443" == 443` is false in Terraform.
  ///
  /// The type check refuses an expression whose type in Terraform is another one.
  var typed: Expr {
    switch expr {
    case .null, .bool, .integer, .decimal, .string, .typed, .omitted, .invalid: expr
    default: .typed(expr, SwiftType(Self.self))
    }
  }
}
