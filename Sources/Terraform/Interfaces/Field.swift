import Diagnostics
import HCL

/// The description, default and validations of a property of a ``Shape``, for the ``Interface``.
///
/// The name in Terraform follows from the name of the property: `privateSubnetIDs` is `private_subnet_ids`. The type follows from the
/// Swift type of the property, also whether the value may be null or is sensitive.
public struct Field<Root: Shape>: Sendable {
  let description: FieldDescription
  /// Reads the value of the property.
  let read: @Sendable (Root) -> Expr

  fileprivate init<Member: ShapeMember>(
    _ property: any KeyPath<Root, Member> & Sendable,
    _ help: String,
    name: String?,
    default fallback: Member?,
    mock: Member? = nil,
    _ validations: [Validation<Member>],
    at location: SourceLocation
  ) {
    description = FieldDescription(
      name: name,
      help: help,
      fallback: fallback?.expr,
      mock: mock?.expr,
      swiftType: SwiftType(Member.self),
      location: location,
      validations: { variable in
        (Member.validations + validations).map { ($0.condition(Member(expr: variable)).expr, $0.message.expr) }
      }
    )
    read = { $0[keyPath: property].expr }
  }

  /// Describes a property.
  ///
  /// ```swift
  /// Field(\.vpcID, "The VPC.")
  /// ```
  ///
  /// ```hcl
  /// output "vpc_id" {
  ///   description = "The VPC."
  ///   value       = aws_vpc.this.id
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - property: The property: `\.vpcID`.
  ///   - help: One sentence, the `description` in Terraform.
  ///   - name: The name in Terraform; by default, that of the property in snake case.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init<Member: ShapeMember>(
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
  /// Describes an output of a stack, and states its value in the contract tests of the stacks that read it.
  ///
  /// Without `mock`, the value follows from the type of the output and from its uses. State one if a stack that reads the output plans
  /// only with certain values.
  ///
  /// ```swift
  /// Field(\.plan, "Address ranges by zone, as JSON.", mock: #"{"eu-west-1a":"10.0.0.0/20"}"#)
  /// ```
  ///
  /// - Parameters:
  ///   - property: The property: `\.vpcID`.
  ///   - help: One sentence, the `description` in Terraform.
  ///   - name: The name in Terraform; by default, that of the property in snake case.
  ///   - mock: The value, a literal.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init<Member: ShapeMember>(
    _ property: any KeyPath<Root, Member> & Sendable,
    _ help: String,
    name: String? = nil,
    mock: Member,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.init(property, help, name: name, default: nil, mock: mock, [], at: SourceLocation(file, line))
  }

  @available(
    *,
    unavailable,
    message: "inputs and fields of objects have a default, inputs have validations, outputs have neither"
  )
  public init<Member: ShapeMember>(
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
  ///   - property: The property: `\.vpcID`.
  ///   - help: One sentence, the `description` in Terraform.
  ///   - name: The name in Terraform; by default, that of the property in snake case.
  ///   - fallback: The value if a caller omits the argument. The parameter of the initializer is `= .default`. The default of a
  ///     ``Nullable`` input is null.
  ///   - validations: The conditions that Terraform checks, after those of its type (``ShapeMember/validations``).
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init<Member: ShapeMember>(
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
  ///   - property: The property: `\.vpcID`.
  ///   - help: One sentence, a comment in the type of the object.
  ///   - name: The name in Terraform; by default, that of the property in snake case.
  ///   - fallback: The value if a caller omits the field: `optional(number, 4)`.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init<Member: ShapeMember>(
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
