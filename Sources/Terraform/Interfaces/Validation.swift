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
