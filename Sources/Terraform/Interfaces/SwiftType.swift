import HCL

/// The Swift type of an argument's value. The type check infers from it the type of an expression that does not tell its own.
struct SwiftType: Sendable {
  let type: any Assignable.Type

  init(_ type: any Assignable.Type) {
    self.type = type
  }
}
