import Diagnostics
import HCL

/// A value of a ``ConfiguredResource``, which may not be known before Terraform runs.
///
/// A comparison of it is a ``Verdict``, with words about what was found and the line that says it. A value that is left out is
/// null, as in Terraform.
@dynamicMemberLookup
public struct ConfiguredValue {
  /// How the rule came to it: `network_configuration.assign_public_ip`.
  public var argumentName: String { path.description }
  let path: ValuePath
  let known: PartialValue
  let node: Node
  /// The argument or the nested blocks of `node` that say it.
  let source: String
  /// The fewest calls that lead to what it is made from.
  let reach: Int
  let environment: EvaluatedEnvironment

  /// A field, or an argument of a nested block that is there once.
  public subscript(dynamicMember name: String) -> ConfiguredValue { attribute(name) }

  /// A field or an argument by a name that Swift has as well.
  public func attribute(_ name: String) -> ConfiguredValue {
    if case .list(let elements) = known, elements.count == 1 { return elements[0].part(name, of: self) }
    return known.part(name, of: self)
  }

  /// The elements of a list, or the nested blocks of a type; none if it is left out, and nil if it is not known.
  public var elements: [ConfiguredValue]? {
    switch known {
    case .list(let elements): elements.enumerated().map { with($0.element, path.element($0.offset)) }
    case .object(let fields): fields.map { with($0.value, path.element($0.name)) }
    case .null: []
    default: nil
    }
  }

  /// The text, if it is known to be one.
  public var text: String? { known.text }

  /// The number, if it is known to be one.
  public var number: Double? { known.number }

  /// Whether it is certain to be there or not, or nil.
  public var isThere: Bool? { known.isNull.map { !$0 } }

  /// What `jsonencode` made a text of.
  public var decoded: ConfiguredValue {
    guard case .encoded(let document) = known else { return with(.unknown, path) }
    return environment.decoded(document, of: self)
  }

  /// The resource whose attribute it is: the VPC, for `aws_vpc.this.id`.
  public var resource: ConfiguredResource? {
    switch known {
    case .computed(let node, _), .node(let node): ConfiguredResource(node: node, environment: environment)
    default: nil
    }
  }

  func with(_ known: PartialValue, _ path: ValuePath) -> ConfiguredValue {
    ConfiguredValue(path: path, known: known, node: node, source: source, reach: reach, environment: environment)
  }

  /// Where a value is written.
  struct Place {
    /// The line of the stack that says it, or that calls the module.
    let location: SourceLocation
    /// The line of the module that says it, if the stack does not.
    let origin: SourceLocation?
  }

  /// Where it is written.
  var place: Place {
    let frame = node.frame
    let line = frame.line(at: min(reach, frame.depth)) ?? node.line(of: source)
    return Place(location: frame.line(at: 0) ?? line, origin: reach > 0 && frame.depth > 0 ? line : nil)
  }
}

extension PartialValue {
  fileprivate func part(_ name: String, of value: ConfiguredValue) -> ConfiguredValue {
    let path = value.path.part(name)
    switch self {
    case .node(let node) where node.declaration == nil:
      let part = value.environment.attribute(name, of: node)
      return ConfiguredValue(
        path: path,
        known: part.known,
        node: node,
        source: name,
        reach: min(part.reach, value.reach),
        environment: part.environment
      )
    case .object(let fields): return value.with(fields.first { $0.name == name }?.value ?? .null, path)
    case .null: return value.with(.null, path)
    default: return value.with(value.environment.attribute(name, of: self), path)
    }
  }
}

// MARK: - Verdicts

extension ConfiguredValue {
  /// Whether there is a value at all.
  public var isSet: Verdict { verdict(isThere) }

  /// Whether there is no value.
  public var isLeftOut: Verdict { verdict(known.isNull) }

  /// Whether it is an attribute of a resource of a type, like the ARN of an `aws_kms_key`.
  public func comes(from type: String) -> Verdict {
    if case .computed(let node, _) = known { return verdict(node.declaration?.type == type) }
    return verdict(isThere.map { _ in false })
  }

  public static func == (lhs: ConfiguredValue, flag: Bool) -> Verdict { lhs.verdict(lhs.known.equals(.bool(flag))) }

  public static func == (lhs: ConfiguredValue, text: String) -> Verdict { lhs.verdict(lhs.known.equals(.string(text))) }

  public static func == (lhs: ConfiguredValue, number: Int) -> Verdict {
    lhs.verdict(lhs.known.equals(.integer(number)))
  }

  public static func != (lhs: ConfiguredValue, flag: Bool) -> Verdict {
    lhs.verdict(lhs.known.equals(.bool(flag)).map { !$0 })
  }

  public static func != (lhs: ConfiguredValue, text: String) -> Verdict {
    lhs.verdict(lhs.known.equals(.string(text)).map { !$0 })
  }

  public static func != (lhs: ConfiguredValue, number: Int) -> Verdict {
    lhs.verdict(lhs.known.equals(.integer(number)).map { !$0 })
  }

  public static func >= (lhs: ConfiguredValue, number: Int) -> Verdict { lhs.compared { $0 >= Double(number) } }

  public static func <= (lhs: ConfiguredValue, number: Int) -> Verdict { lhs.compared { $0 <= Double(number) } }

  public static func > (lhs: ConfiguredValue, number: Int) -> Verdict { lhs.compared { $0 > Double(number) } }

  public static func < (lhs: ConfiguredValue, number: Int) -> Verdict { lhs.compared { $0 < Double(number) } }

  /// Whether it is one of these texts.
  public func isOne(of texts: [String]) -> Verdict {
    verdict(text.map(texts.contains) ?? (isThere == false ? false : nil))
  }

  private func compared(_ holds: (Double) -> Bool) -> Verdict {
    verdict(number.map(holds) ?? (isThere == false ? false : nil))
  }

  private func verdict(_ holds: Bool?) -> Verdict {
    switch holds {
    case true?: .holds
    case false?: Verdict(.fails(.value(self)))
    case nil: Verdict(.unknown(.value(self)))
    }
  }

  /// What it is: `multi_az is false`.
  var words: String { "\(argumentName) is \(found)" }

  /// The value in words.
  private var found: String {
    switch known {
    case .unknown: "not known before Terraform runs"
    case .null: "not set"
    case .string(let text): "“\(text)”"
    case .list(let elements): elements.isEmpty ? "empty" : "a list of \(elements.count)"
    case .object: "an object"
    case .encoded: "a JSON text"
    case .computed(let node, let attribute):
      "\(node.declaration?.address.description ?? "").\(attribute), which is not known before Terraform runs"
    default: known.text ?? "set"
    }
  }
}
