import Diagnostics
import HCL

/// Finds out which field of an interface describes which parameter of the initializer.
///
/// A root is filled with markers, and each marker is looked for: in the values that the fields read, and, for the names of
/// properties, in a mirror of the root. This happens once for each shape.
struct FieldResolver {
  /// The type of a parameter.
  typealias Parameter = (type: ValueType, isOptional: Bool)
  /// A property, and the index of the field that describes it.
  typealias Match = (property: ResolvedField, line: Int)

  let root: any Shape.Type
  private let lines: [FieldDescription]
  private let parameters: [Parameter]
  private let location: SourceLocation
  private let markers: [Reference]
  private(set) var diagnostics = DiagnosticList()

  init(_ lines: [FieldDescription], with parameters: [Parameter], of root: any Shape.Type, at location: SourceLocation)
  {
    self.root = root
    self.lines = lines
    self.parameters = parameters
    self.location = location
    let directory = Directory("nothing")
    markers = parameters.indices.map { Reference(.variable("\($0)"), of: directory, at: location) }
  }

  /// The value with which the parameter at an index is filled.
  func marker(_ index: Int) -> Expr { .reference(markers[index]) }

  /// The properties, in the order of the parameters.
  ///
  /// - Parameters:
  ///   - values: The values that the fields read from the root that is filled with the markers.
  ///   - mirror: A mirror of that root.
  mutating func matches(_ values: [Expr], _ mirror: Mirror) -> [Match] {
    let places = values.map(place)
    var names = [String?](repeating: nil, count: markers.count)
    for child in mirror.children {
      guard let member = child.value as? any ShapeMember, let index = place(of: member.expr) else { continue }
      names[index] = child.label
    }
    for (index, line) in lines.enumerated() {
      if places[index] == nil { reportStray(line) }
      if line.help.isEmpty { reportSilent(line) }
      checkFallback(of: line)
    }

    var matches: [Match] = []
    for (index, parameter) in parameters.enumerated() {
      guard let first = places.firstIndex(of: index) else {
        reportMissing(names[index])
        continue
      }
      for other in places.indices where other > first && places[other] == index {
        reportDouble(lines[other], first: lines[first])
      }
      let name = name(lines[first], names[index], matches.map(\.property))
      let property = ResolvedField(name, parameter.type, isOptional: parameter.isOptional, lines[first])
      matches.append((property, first))
    }
    return matches
  }

  /// The index of the marker that an expression is, if it is one.
  private func place(of expr: Expr) -> Int? {
    guard case .reference(let reference) = expr else { return nil }
    return markers.firstIndex { $0 === reference }
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }
}

// MARK: - Problems

extension FieldResolver {
  private mutating func reportMissing(_ name: String?) {
    guard let name else {
      return report(
        Diagnostic(
          .changedArgument,
          at: location,
          "an argument of \(root).init ends up in no property",
          why: "The files are made from the properties, so what the initializer changes or drops would be lost.",
          fix: "Store every argument as it is, in a property of its own."
        )
      )
    }
    report(
      Diagnostic(
        .propertyWithoutLine,
        at: location,
        "\(root).\(name) has no line in the interface",
        why: "Every property needs a description, for the people who read the variables and outputs in Terraform.",
        fix: "Add `Field(\\.\(name), \"…\")`."
      )
    )
  }

  private mutating func reportStray(_ line: FieldDescription) {
    report(
      Diagnostic(
        .strayLine,
        at: line.location,
        "this line of \(root)’s interface describes nothing that the initializer gets",
        why: "Only an argument of the initializer that is stored as it is can be filled with a variable.",
        fix: "Add the property to the initializer, or remove the line."
      )
    )
  }

  private mutating func reportDouble(_ line: FieldDescription, first: FieldDescription) {
    report(
      Diagnostic(
        .twoLines,
        at: line.location,
        "a property of \(root) has two lines in the interface",
        why: "The other one is at \(first.location), and only one description can be written.",
        fix: "Remove one of the two."
      )
    )
  }

  private mutating func reportSilent(_ line: FieldDescription) {
    report(
      Diagnostic(
        .emptyDescription,
        at: line.location,
        "a property of \(root) has an empty description",
        why: "The description is all that a reader of the variables and outputs in Terraform has.",
        fix: "Write one sentence."
      )
    )
  }
}
