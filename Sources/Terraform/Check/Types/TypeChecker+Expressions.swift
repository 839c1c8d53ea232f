import Diagnostics
import HCL

extension TypeChecker {
  /// Infers the type of an expression, and reports references to attributes that do not exist.
  mutating func type(of expr: Expr) -> InferredType {
    switch expr {
    case .omitted, .invalid: return .unknown
    case .null: return .null
    case .bool: return .bool
    case .integer, .decimal: return .number
    case .string(let text): return .text(text, nil)
    case .template(let template): return type(of: template)
    case .list(let elements): return .tuple(elements.map { type(of: $0) })
    case .object(let items): return type(of: items)
    case .keyword, .raw: return .opaque
    case .typed(let value, let swiftType): return type(of: value, declaredAs: schemas.type(of: swiftType))
    case .reference(let reference): return type(of: reference)
    case .bound(let binding): return bindings[ObjectIdentifier(binding)] ?? .unknown
    case .attribute(let base, let name): return attribute(name, of: type(of: base), base)
    case .index(let base, let key):
      _ = type(of: key)
      return element(key, of: type(of: base), base)
    case .splat(let base, let steps): return type(of: steps, from: type(of: base), base)
    case .call(let name, let arguments, _):
      let types = arguments.map { type(of: $0) }
      return .result(of: name, types)
    case .unary(let op, let operand):
      _ = type(of: operand)
      return op == .not ? .bool : .number
    case .binary(let lhs, let op, let rhs):
      _ = (type(of: lhs), type(of: rhs))
      return op.isArithmetic ? .number : .bool
    case .conditional(let condition, let then, let otherwise):
      _ = type(of: condition)
      return .one(of: [type(of: then), type(of: otherwise)])
    case .for(let loop): return type(of: loop)
    }
  }

  private mutating func type(of reference: Reference) -> InferredType {
    switch reference.type {
    case let type as SwiftType: schemas.type(of: type)
    case let types as OutputTypes: types.areRepeated ? .map(.outputs(types.fields)) : .outputs(types.fields)
    default: reference.directory === directory ? type(of: reference.address) : .unknown
    }
  }

  private mutating func type(of items: [ObjectItem]) -> InferredType {
    var fields: [(name: String, value: InferredType)] = []
    var hasKnownKeys = true
    for case .field(let key, let value) in items where !value.isOmitted {
      let type = type(of: value)
      if let name = key.literal {
        fields.append((name, type))
      } else {
        check(key)
        hasKnownKeys = false
      }
    }
    return hasKnownKeys ? .object(fields) : .map(.one(of: fields.map(\.value)))
  }

  private mutating func type(of loop: ForExpr) -> InferredType {
    bind(loop.key, loop.value, over: type(of: loop.collection))
    if let condition = loop.condition { _ = type(of: condition) }
    switch loop.result {
    case .list(let element): return .list(type(of: element))
    case .object(let key, let value, let grouping):
      _ = type(of: key)
      let type = type(of: value)
      return .map(grouping ? .list(type) : type)
    }
  }
}

// MARK: - Templates

extension TypeChecker {
  private mutating func type(of template: Template) -> InferredType {
    // A template that consists of one interpolation has the type of its expression.
    if template.segments.count == 1, case .interpolation(let expr) = template.segments[0] { return type(of: expr) }
    read(template.segments)
    return .anyText
  }

  private mutating func read(_ segments: [Template.Segment]) {
    for segment in segments {
      switch segment {
      case .text: break
      case .interpolation(let expr):
        let type = type(of: expr)
        if type.isCollection { report(.collectionInString(expr, type, at: location)) }
      case .conditional(let condition, let then, let otherwise):
        _ = type(of: condition)
        read(then)
        read(otherwise)
      case .loop(let key, let value, let collection, let content):
        bind(key, value, over: type(of: collection))
        read(content)
      }
    }
  }
}

// MARK: - Attributes and elements

extension TypeChecker {
  /// The type of an attribute of a value; `base` is the expression of the value.
  private mutating func attribute(_ name: String, of value: InferredType, _ base: Expr) -> InferredType {
    switch value {
    case .unknown: return .unknown
    case .group(let group, let type):
      guard let member = group[name] else {
        report(.unknownAttribute(name, of: base.description(ofType: type), group, at: location))
        return .opaque
      }
      if member.isDeprecated { report(.deprecatedAttribute(name, of: base.description(ofType: type), at: location)) }
      guard let type, let source = source(of: name, in: type) else { return member.value }
      return member.value.identified(as: source)
    case .object(let fields): return fields.first { $0.name == name }?.value ?? .unknown
    case .outputs(let fields):
      return fields.first { $0.name == name }.map { schemas.type(of: $0.swiftType) } ?? .unknown
    case .map(let element): return element
    case .list, .set, .text, .number, .bool:
      report(.notAnObject(name, of: base, value, at: location))
      return .opaque
    case .tuple, .null, .opaque: return .opaque
    }
  }

  /// The type of an element of a collection; `base` is the expression of the collection.
  private mutating func element(_ key: Expr, of value: InferredType, _ base: Expr) -> InferredType {
    switch (value, key) {
    case (.tuple(let elements), .integer(let index)):
      if elements.indices.contains(index) { return elements[index] }
      report(.noSuchElement(base, "\(index)", of: elements.count, at: location))
      return .opaque
    case (.list, .integer(let index)) where index < 0:
      report(.noSuchElement(base, "\(index)", of: nil, at: location))
      return .opaque
    case (.group, .string(let name)): return attribute(name, of: value, base)
    case (.object(let fields), .string(let name)):
      if let field = fields.first(where: { $0.name == name }) { return field.value }
      report(.noSuchKey(base, name, in: fields.map(\.name), at: location))
      return .opaque
    case (.set, _):
      report(.elementOfSet(base, at: location))
      return .opaque
    default: return value.element
    }
  }

  private mutating func type(of steps: [SplatStep], from value: InferredType, _ base: Expr) -> InferredType {
    var element =
      switch value {
      case .list, .set, .tuple, .opaque, .unknown: value.element
      // `[*]` makes a list of a single value.
      default: value
      }
    for step in steps {
      switch step {
      case .attribute(let name): element = attribute(name, of: element, base)
      case .index(let key):
        _ = type(of: key)
        element = self.element(key, of: element, base)
      }
    }
    return .list(element)
  }
}

extension BinaryOperator {
  /// True if the result is a number.
  var isArithmetic: Bool {
    switch self {
    case .multiply, .divide, .remainder, .add, .subtract: true
    default: false
    }
  }
}
