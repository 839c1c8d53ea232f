import Diagnostics
import HCL

/// A value of a ``ConfiguredResource``, which may be unknown before Terraform runs.
///
/// ```swift
/// $0.backup_retention_period >= 7
/// $0.ingress.isNull && $0.egress.isNull
/// ```
///
/// Every question about a value is a ``Verdict``, with an explanation for the error and the line that sets the value. The Swift
/// values ``text``, ``number``, ``elements`` and ``resource`` are nil if the value is unknown or of another type. An argument that
/// is not set is null, as in Terraform.
///
/// A field of an object, or an argument of a nested block that occurs once, is a member with its name in Terraform.
@dynamicMemberLookup
public struct ConfiguredValue {
  /// The argument and the steps from it to the value: `network_configuration.assign_public_ip`.
  public var argumentName: String { path.description }
  let path: Path
  let value: PartialValue
  /// The resource or nested block that has the argument.
  let instance: BlockInstance
  /// The argument or the type of the nested blocks of ``instance`` that set the value.
  let argument: String
  /// The outermost module level that contributes to the value: the number of module calls that lead to it. 0 is the stack.
  let callDepth: Int
  let environment: EvaluatedEnvironment

  /// A field, or an argument of a nested block that occurs once.
  public subscript(dynamicMember name: String) -> ConfiguredValue { attribute(name) }

  /// A field or an argument by name, for a name that is also a member of this type.
  public func attribute(_ name: String) -> ConfiguredValue {
    let single = if let elements = value.elements, elements.count == 1 { elements[0] } else { value }
    return attribute(name, of: single)
  }

  private func attribute(_ name: String, of value: PartialValue) -> ConfiguredValue {
    let path = Path.attribute(of: path, name)
    switch value {
    case .block(let block) where block.declaration == nil:
      let attribute = environment.attribute(name, of: block)
      return ConfiguredValue(
        path: path,
        value: attribute.value,
        instance: block,
        argument: name,
        callDepth: min(attribute.callDepth, callDepth),
        environment: environment
      )
    case .object: return with(value.field(name) ?? .null, path)
    case .null: return with(.null, path)
    default: return with(environment.attribute(name, of: value), path)
    }
  }

  /// The elements of a collection, or the nested blocks of a type: an empty array if the value is null, nil if it is unknown or no
  /// collection.
  public var elements: [ConfiguredValue]? {
    switch value {
    case .list(let elements), .set(let elements), .unordered(let elements):
      elements.enumerated().map { with($0.element, .index(of: path, $0.offset)) }
    case .object(let fields): fields.map { with($0.value, .key(of: path, $0.name)) }
    case .null: []
    default: nil
    }
  }

  /// The text that Terraform converts the value to; nil if it is unknown, null or a collection.
  public var text: String? { value.text }

  /// The number that Terraform converts the value to; nil if it is unknown, null or no number.
  public var number: Double? { value.number }

  /// The value that a JSON text encodes, such as the document of a policy; unknown if the value is no result of `jsonencode`.
  public var decoded: ConfiguredValue {
    guard case .encoded(let document) = value else { return with(.unknown, path) }
    return environment.decoded(document, of: self)
  }

  /// The resource that the value is an attribute of: the VPC, for `aws_vpc.this.id`. Nil if it is no attribute of a resource.
  public var resource: ConfiguredResource? {
    switch value {
    case .computed(let instance, _), .block(let instance):
      ConfiguredResource(instance: instance, environment: environment)
    default: nil
    }
  }

  private func with(_ value: PartialValue, _ path: Path) -> ConfiguredValue {
    ConfiguredValue(
      path: path,
      value: value,
      instance: instance,
      argument: argument,
      callDepth: callDepth,
      environment: environment
    )
  }
}

// MARK: - Origin

extension ConfiguredValue {
  /// The lines of Swift that set a value.
  struct Origin {
    /// The line of the stack that sets the value, or that calls the module that sets it.
    let location: SourceLocation
    /// The line of the module that sets the value; nil if the stack sets it.
    let moduleLocation: SourceLocation?
  }

  /// The lines that set the value.
  var origin: Origin {
    let module = instance.module
    let line = module.callLocation(atDepth: min(callDepth, module.depth)) ?? instance.line(of: argument)
    return Origin(
      location: module.callLocation(atDepth: 0) ?? line,
      moduleLocation: callDepth > 0 && module.depth > 0 ? line : nil
    )
  }

  /// The value as a clause of an error: `multi_az is false`.
  var statement: String {
    let found =
      switch value {
      case .unknown: "not known before Terraform runs"
      case .null: "not set"
      case .string(let text): "“\(text)”"
      case .list(let elements), .unordered(let elements): elements.isEmpty ? "empty" : "a list of \(elements.count)"
      case .set(let elements): elements.isEmpty ? "empty" : "a set of \(elements.count)"
      case .object: "an object"
      case .encoded: "a JSON text"
      case .computed(let instance, let attribute):
        "\(instance.declaration?.address.description ?? "").\(attribute), which is not known before Terraform runs"
      default: value.text ?? "set"
      }
    return "\(argumentName) is \(found)"
  }
}
