/// What Terraform checks about an input before it plans.
///
/// It is for people who call the module from HCL; a caller in Swift has types. The message ends in a period, as
/// [Terraform asks](https://developer.hashicorp.com/terraform/language/values/variables#custom-validation-rules).
public struct Validation<Member>: Sendable {
  let message: Text
  let condition: @Sendable (Member) -> Flag

  public init(_ message: Text, _ condition: @escaping @Sendable (Member) -> Flag) {
    self.message = message
    self.condition = condition
  }
}

extension Nullable {
  /// The validations of the value, which apply unless it is null: `var.spot != null ? var.spot.on_demand >= 0 : true`.
  public static var validations: [Validation<Nullable>] {
    Wrapped.validations.map { validation in
      Validation<Nullable>(validation.message) {
        $0.isSet.then(validation.condition(Wrapped(expr: $0.expr)), else: true)
      }
    }
  }
}
