public import Terraform

/// The format of a ``LimitedText``: conditions that Swift and Terraform both check, and a sentence that describes them.
public struct TextLimit: Sendable {
  /// The `error_message` of a validation: a sentence that ends in a period, as
  /// [Terraform requires](https://developer.hashicorp.com/terraform/language/values/variables#custom-validation-rules).
  public let message: String
  private let conditions: [TextCondition]

  /// Describes a format.
  ///
  /// ```swift
  /// TextLimit("At most 40 lower-case letters and digits.", .matches("^[a-z0-9]+$"), .atMost(40))
  /// ```
  ///
  /// ```hcl
  /// condition     = can(regex("^[a-z0-9]+$", var.name)) && length(var.name) <= 40
  /// error_message = "At most 40 lower-case letters and digits."
  /// ```
  ///
  /// - Parameters:
  ///   - message: The `error_message` of the validation.
  ///   - conditions: What a text has to fulfil; at least one condition. All of them have to hold.
  public init(_ message: String, _ conditions: TextCondition...) {
    precondition(!conditions.isEmpty, "a limit without conditions limits nothing")
    self.message = message
    self.conditions = conditions
  }

  /// True if all conditions hold for a text that is known when the blueprint runs.
  public func accepts(_ text: String) -> Bool { conditions.allSatisfy { $0.accepts(text) } }

  /// The conditions in HCL, for a text that is known when Terraform runs.
  public func condition(_ text: some TextValue) -> Flag {
    conditions.dropFirst().reduce(conditions[0].condition(text)) { $0 && $1.condition(text) }
  }
}
