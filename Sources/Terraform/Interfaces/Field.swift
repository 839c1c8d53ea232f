import Diagnostics
import HCL

/// One property of a shape: what people read about it, and what it is when it is left out.
///
/// Its name in Terraform is the property's, spelled as Terraform does: `privateSubnetIDs` is `private_subnet_ids`. Its type, and
/// whether it may be null or is sensitive, come from the kind of value.
public struct Field<Root: Shape, Member: ShapeMember> {
  let line: FieldLine<Root>

  fileprivate init(
    _ property: any KeyPath<Root, Member> & Sendable,
    _ help: String,
    name: String?,
    default fallback: Member?,
    _ validations: [Validation<Member>],
    at location: SourceLocation
  ) {
    let description = FieldDescription(
      name: name,
      help: help,
      fallback: fallback?.expr,
      swiftType: Member.self,
      location: location,
      validations: { variable in
        (Member.validations + validations).map { ($0.condition(Member(expr: variable)).expr, $0.message.expr) }
      }
    )
    line = FieldLine(description: description) { $0[keyPath: property].expr }
  }

  /// Describes a property.
  ///
  /// ```swift
  /// Field(\.vpcID, "The VPC.")
  /// ```
  ///
  /// - Parameters:
  ///   - property: The property, as `\.vpcID`.
  ///   - help: A sentence for people: `description` in Terraform.
  ///   - name: The name in Terraform, if it is not the property's.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init(
    _ property: any KeyPath<Root, Member> & Sendable,
    _ help: String,
    name: String? = nil,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.init(property, help, name: name, default: nil, [], at: SourceLocation(file, line))
  }
}

extension Field {
  @available(
    *,
    unavailable,
    message: "inputs and fields of objects have a default, inputs have validations, outputs have neither"
  )
  public init(
    _ property: any KeyPath<Root, Member> & Sendable,
    _ help: String,
    name: String? = nil,
    default fallback: Member? = nil,
    _ validations: Validation<Member>...
  ) { fatalError() }
}

extension Field where Root: Module {
  /// Describes an input of a module.
  ///
  /// ```swift
  /// Field(\.retention, "Days that backups are kept.", default: 7, Validation("From 1 to 35.") { $0 >= 1 && $0 <= 35 })
  /// ```
  ///
  /// ```hcl
  /// variable "retention" {
  ///   description = "Days that backups are kept."
  ///   type        = number
  ///   default     = 7
  ///   nullable    = false
  ///
  ///   validation {
  ///     condition     = var.retention >= 1 && var.retention <= 35
  ///     error_message = "From 1 to 35."
  ///   }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - property: The property, as `\.vpcID`.
  ///   - help: A sentence for people: `description` in Terraform.
  ///   - name: The name in Terraform, if it is not the property's.
  ///   - fallback: The value if a caller leaves the argument out, written `= .default` in the initializer. A ``Nullable`` input
  ///     is null then, and has no other default.
  ///   - validations: The conditions of the variable's `validation` blocks, after those of its type
  ///     (``ShapeMember/validations``).
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init(
    _ property: any KeyPath<Root, Member> & Sendable,
    _ help: String,
    name: String? = nil,
    default fallback: Member? = nil,
    _ validations: Validation<Member>...,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.init(property, help, name: name, default: fallback, validations, at: SourceLocation(file, line))
  }
}

extension Field where Root: ObjectValue {
  /// Describes a field of an object.
  ///
  /// - Parameters:
  ///   - property: The property, as `\.vpcID`.
  ///   - help: A sentence for people: a comment in the object's type.
  ///   - name: The name in Terraform, if it is not the property's.
  ///   - fallback: The value if a caller leaves the field out: `optional(number, 4)`.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init(
    _ property: any KeyPath<Root, Member> & Sendable,
    _ help: String,
    name: String? = nil,
    default fallback: Member?,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.init(property, help, name: name, default: fallback, [], at: SourceLocation(file, line))
  }
}
