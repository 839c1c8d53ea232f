import Diagnostics
import HCL

/// Finds out which line belongs to which parameter of an initializer.
///
/// A root is filled with markers, and each marker is looked for: behind the properties of the lines, and, for names, in the
/// root itself. This happens once for each shape, so reflection costs nothing where files are made.
struct Matching {
  /// What the type of a parameter says.
  typealias Parameter = (type: ValueType, isOptional: Bool)

  let root: any Shape.Type
  private let lines: [FieldLine]
  private let parameters: [Parameter]
  private let location: SourceLocation
  private let markers: [Reference]
  var diagnostics = DiagnosticList()

  init(_ lines: [FieldLine], with parameters: [Parameter], of root: any Shape.Type, at location: SourceLocation) {
    self.root = root
    self.lines = lines
    self.parameters = parameters
    self.location = location
    let owner = Owner("nothing")
    markers = parameters.indices.map { Reference("var.\($0)", of: owner, at: location) }
  }

  /// What the parameter at an index is filled with.
  func marker(_ index: Int) -> Expr { .reference(markers[index]) }

  /// What the interface says, once a root is filled with the markers.
  consuming func content(_ probe: UnsafeRawPointer, _ mirror: Mirror) -> InterfaceContent {
    let places = lines.map { place(of: $0.read(probe)) }
    let names = names(places, mirror)
    for (index, line) in lines.enumerated() {
      if places[index] == nil { reportStray(line) }
      if line.help.isEmpty { reportSilent(line) }
      checkFallback(of: line)
    }

    var properties: [Property] = []
    for (index, parameter) in parameters.enumerated() {
      guard let first = places.firstIndex(of: index) else {
        reportMissing(names[index])
        continue
      }
      let line = lines[first]
      for other in places.indices where other > first && places[other] == index {
        reportDouble(lines[other], first: line)
      }
      properties.append(
        Property(
          name(line, names[index], properties),
          parameter.type,
          isOptional: parameter.isOptional,
          default: line.fallback ?? (parameter.type.isNullable ? .null : nil),
          line
        )
      )
    }
    return InterfaceContent(properties, diagnostics, at: location)
  }

  /// The name of the property that each parameter ends up in.
  private func names(_ places: [Int?], _ mirror: Mirror) -> [String?] {
    var names = [String?](repeating: nil, count: markers.count)
    // Properties lie in the order in which they are declared. If each of them has one line, that tells the names; to ask each value what
    // it is takes longer.
    var stored: [(offset: Int, place: Int)] = []
    for (index, line) in lines.enumerated() {
      if let offset = line.offset, let place = places[index] { stored.append((offset, place)) }
    }
    stored.sort { $0.offset < $1.offset }
    if mirror.children.count == stored.count, Set(stored.map(\.place)).count == stored.count {
      for (child, property) in zip(mirror.children, stored) { names[property.place] = child.label }
      return names
    }
    for child in mirror.children {
      guard let member = child.value as? any ShapeMember, let index = place(of: member.expr) else { continue }
      names[index] = child.label
    }
    return names
  }

  private func place(of expr: Expr) -> Int? {
    guard case .reference(let reference) = expr else { return nil }
    return markers.firstIndex { $0 === reference }
  }
}

// MARK: - Faults

extension Matching {
  private mutating func reportMissing(_ name: String?) {
    guard let name else {
      return diagnostics.report(
        Diagnostic(
          .changedArgument,
          at: location,
          "an argument of \(root).init ends up in no property",
          why: "The files are made from the properties, so what the initializer changes or drops would be lost.",
          fix: "Store every argument as it is, in a property of its own."
        )
      )
    }
    diagnostics.report(
      Diagnostic(
        .propertyWithoutLine,
        at: location,
        "\(root).\(name) has no line in the interface",
        why: "Every property needs a description, for the people who read the variables and outputs in Terraform.",
        fix: "Add `Field(\\.\(name), \"…\")`."
      )
    )
  }

  private mutating func reportStray(_ line: FieldLine) {
    diagnostics.report(
      Diagnostic(
        .strayLine,
        at: line.location,
        "this line of \(root)’s interface describes nothing that the initializer gets",
        why: "Only an argument of the initializer that is stored as it is can be filled with a variable.",
        fix: "Add the property to the initializer, or remove the line."
      )
    )
  }

  private mutating func reportDouble(_ line: FieldLine, first: FieldLine) {
    diagnostics.report(
      Diagnostic(
        .twoLines,
        at: line.location,
        "a property of \(root) has two lines in the interface",
        why: "The other one is at \(first.location), and only one description can be written.",
        fix: "Remove one of the two."
      )
    )
  }

  private mutating func reportSilent(_ line: FieldLine) {
    diagnostics.report(
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
