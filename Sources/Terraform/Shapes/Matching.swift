import Files
import HCL

extension Interface {
  /// Finds out which line belongs to which parameter of the initializer.
  ///
  /// A root is filled with markers, and each marker is looked for: behind the properties of the lines, and, for names, in the
  /// root itself. This happens once for each shape, so reflection costs nothing where files are made.
  struct Matching {
    private let markers: [Reference]
    private let probe: Root
    private let location: SourceLocation
    var diagnostics = Diagnostics()

    init(_ count: Int, at location: SourceLocation, _ fill: ((Int) -> Expr) -> Root) {
      let owner = Owner("nothing")
      let markers = (0..<count).map { Reference("var.\($0)", of: owner, at: location) }
      self.markers = markers
      self.location = location
      probe = fill { .reference(markers[$0]) }
    }

    mutating func match(
      _ lines: [Line],
      with parameters: [(type: ValueType, isOptional: Bool)]
    ) -> ([Property], Diagnostics) {
      let places = withUnsafePointer(to: probe) { probe in lines.map { place(of: $0.read(probe)) } }
      let names = names(lines, places)
      for (line, place) in zip(lines, places) {
        if place == nil { reportStray(line) }
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
      return (properties, diagnostics)
    }

    /// The name of the property that each parameter ends up in.
    private func names(_ lines: [Line], _ places: [Int?]) -> [String?] {
      var names = [String?](repeating: nil, count: markers.count)
      let children = Mirror(reflecting: probe).children
      // Properties lie in the order in which they are declared. If each of them has one line, that tells the names; to look at the
      // values takes ten times as long.
      let stored = zip(lines, places).compactMap { line, place in
        line.offset.flatMap { offset in place.map { (offset, $0) } }
      }
      if stored.count == children.count, Set(stored.map(\.1)).count == stored.count {
        for ((_, place), child) in zip(stored.sorted { $0.0 < $1.0 }, children) { names[place] = child.label }
        return names
      }
      for child in children {
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
}

// MARK: - Faults

extension Interface.Matching {
  private mutating func reportMissing(_ name: String?) {
    guard let name else {
      return diagnostics.report(
        Diagnostic(
          at: location,
          "an argument of \(Root.self).init ends up in no property",
          why: "The files are made from the properties, so what the initializer changes or drops would be lost.",
          fix: "Store every argument as it is, in a property of its own."
        )
      )
    }
    diagnostics.report(
      Diagnostic(
        at: location,
        "\(Root.self).\(name) has no line in the interface",
        why: "Every property needs a description, for the people who read the variables and outputs in Terraform.",
        fix: "Add `Field(\\.\(name), \"…\")`."
      )
    )
  }

  private mutating func reportStray(_ line: Interface.Line) {
    diagnostics.report(
      Diagnostic(
        at: line.location,
        "this line of \(Root.self)’s interface describes nothing that the initializer gets",
        why: "Only an argument of the initializer that is stored as it is can be filled with a variable.",
        fix: "Add the property to the initializer, or remove the line."
      )
    )
  }

  private mutating func reportDouble(_ line: Interface.Line, first: Interface.Line) {
    diagnostics.report(
      Diagnostic(
        at: line.location,
        "a property of \(Root.self) has two lines in the interface",
        why: "The other one is at \(first.location), and only one description can be written.",
        fix: "Remove one of the two."
      )
    )
  }

  private mutating func reportSilent(_ line: Interface.Line) {
    diagnostics.report(
      Diagnostic(
        at: line.location,
        "a property of \(Root.self) has an empty description",
        why: "The description is all that a reader of the variables and outputs in Terraform has.",
        fix: "Write one sentence."
      )
    )
  }
}
