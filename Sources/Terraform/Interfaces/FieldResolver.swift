import Diagnostics
import HCL

/// Finds the field of an interface that describes each parameter of the initializer.
///
/// A root is initialized with a marker for each parameter. A field describes the parameter whose marker it reads from that root, and a
/// mirror of the root has the names of the properties. This happens once for each shape.
struct FieldResolver {
  /// The type of a parameter.
  typealias Parameter = (type: ValueType, isOptional: Bool)
  /// A field with its name and type, and its index in the interface.
  typealias Resolution = (field: ResolvedField, index: Int)

  let root: any Shape.Type
  private let fields: [FieldDescription]
  private let parameters: [Parameter]
  private let location: SourceLocation
  private let markers: [Reference]
  private(set) var diagnostics = DiagnosticList()

  init(
    _ fields: [FieldDescription],
    with parameters: [Parameter],
    of root: any Shape.Type,
    at location: SourceLocation
  ) {
    self.root = root
    self.fields = fields
    self.parameters = parameters
    self.location = location
    let directory = Directory("an interface")
    markers = parameters.indices.map { Reference(.variable("\($0)"), of: directory, at: location) }
  }

  /// The marker for the parameter at an index.
  func marker(_ index: Int) -> Expr { .reference(markers[index]) }

  /// Resolves the fields, in the order of the parameters.
  ///
  /// - Parameters:
  ///   - values: The values that the fields read from the root with the markers.
  ///   - mirror: A mirror of that root.
  mutating func resolve(_ values: [Expr], _ mirror: Mirror) -> [Resolution] {
    let parameterIndices = values.map(parameterIndex)
    var propertyNames = [String?](repeating: nil, count: markers.count)
    // The parameter of an input may be an optional, and the property is a `Nullable` then.
    var optionals: Set<Int> = []
    for child in mirror.children {
      guard let member = child.value as? any ShapeMember else {
        reportSwiftProperty(child.label ?? "")
        continue
      }
      if let index = parameterIndex(of: member.expr) {
        propertyNames[index] = child.label
        if type(of: member).isOptional { optionals.insert(index) }
      } else if !parameterIndices.contains(nil), !member.expr.contains(where: { parameterIndex(of: $0) != nil }) {
        reportSwiftProperty(child.label ?? "")
      }
    }
    for (index, field) in fields.enumerated() {
      if parameterIndices[index] == nil { reportUnmatched(field) }
      if field.help.isEmpty { reportEmptyDescription(field) }
      checkFallback(of: field)
    }

    var resolutions: [Resolution] = []
    for (index, parameter) in parameters.enumerated() {
      guard let first = parameterIndices.firstIndex(of: index) else {
        reportMissing(propertyNames[index])
        continue
      }
      for other in parameterIndices.indices where other > first && parameterIndices[other] == index {
        reportDuplicate(fields[other], first: fields[first])
      }
      if optionals.contains(index), !isOutput { reportOptional(fields[first], propertyNames[index]) }
      checkFallback(of: fields[first], as: parameter.type)
      let name = name(fields[first], propertyNames[index], resolutions.map(\.field))
      let field = ResolvedField(name, parameter.type, isOptional: parameter.isOptional, fields[first])
      resolutions.append((field, first))
    }
    return resolutions
  }

  /// True for the outputs of a module or a stack.
  private var isOutput: Bool { !(root is any Module.Type || root is any ObjectValue.Type) }

  /// The index of the parameter whose marker an expression is; nil if it is no marker.
  private func parameterIndex(of expr: Expr) -> Int? {
    guard case .reference(let reference) = expr else { return nil }
    return markers.firstIndex { $0 === reference }
  }

  mutating func report(
    _ id: Diagnostic.ID,
    at location: SourceLocation,
    _ summary: String,
    why reason: String,
    fix remedy: String
  ) {
    diagnostics.report(Diagnostic(id, at: location, summary, why: reason, fix: remedy))
  }
}

// MARK: - Problems

extension FieldResolver {
  private mutating func reportMissing(_ property: String?) {
    guard let property else {
      return report(
        .changedArgument,
        at: location,
        "\(root).init does not store one of its parameters unchanged",
        why:
          "The files are generated from the properties, so an argument that the initializer changes or drops would be lost.",
        fix: "Store each parameter unchanged in a property of its own."
      )
    }
    report(
      .propertyWithoutField,
      at: location,
      "\(root).\(property) has no Field in the interface",
      why: "Each property needs a description, for the readers of the variables and outputs in Terraform.",
      fix: "Add `Field(\\.\(property), \"…\")`."
    )
  }

  /// Reports a property that is the same in every shape: what a caller sets it to would be lost.
  private mutating func reportSwiftProperty(_ property: String) {
    report(
      .propertyOfSwift,
      at: location,
      "\(root).\(property) is not a parameter of the initializer in the interface",
      why:
        "The files are generated once for all callers from the parameters, so another value of the property would be lost.",
      fix: "Make it a parameter that is a Terraform value, or a `static let`."
    )
  }

  /// Reports a Swift optional where the value is known only when Terraform runs.
  private mutating func reportOptional(_ field: FieldDescription, _ property: String?) {
    let property = property ?? "key"
    report(
      .optionalInput,
      at: field.location,
      "\(root).\(property) is a Swift optional",
      why: "A module is generated once for all its callers, so an `if let` would take the same branch for all of them.",
      fix:
        "Declare `let \(property): Nullable<…>`, whose value Terraform decides. The parameter of an initializer can be an optional."
    )
  }

  private mutating func reportUnmatched(_ field: FieldDescription) {
    report(
      .fieldWithoutParameter,
      at: field.location,
      "a Field of \(root) has no matching parameter in the initializer",
      why: "Only a parameter of the initializer that is stored unchanged can be a variable.",
      fix: "Add the property to the initializer, or remove the Field."
    )
  }

  private mutating func reportDuplicate(_ field: FieldDescription, first: FieldDescription) {
    report(
      .twoFieldsForOneProperty,
      at: field.location,
      "a property of \(root) has two Fields in the interface",
      why: "A variable or output has one description, and the first Field is at \(first.location).",
      fix: "Remove one of the two Fields."
    )
  }

  private mutating func reportEmptyDescription(_ field: FieldDescription) {
    report(
      .emptyDescription,
      at: field.location,
      "a Field of \(root) has an empty description",
      why: "The description is the documentation of the variable or output in Terraform.",
      fix: "Write one sentence."
    )
  }
}
