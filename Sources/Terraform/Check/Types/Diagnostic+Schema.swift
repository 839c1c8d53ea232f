import Diagnostics
import HCL

// What is told about arguments and blocks. Each names the version of the provider, since another one may well differ.

extension Diagnostic {
  static func noProvider(_ name: String, of subject: Subject, in owner: Owner, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .unknownProvider,
      at: location,
      "\(subject.description) is of the provider \(name), which is not in the requirements of \(owner.description)",
      why: "The first word of \(subject.type) names the provider, and Terraform would take any version of it.",
      fix: "Add a `ProviderRequirement(\"\(name)\", …)`, or correct the type."
    )
  }

  static func unknownType(
    _ subject: Subject,
    _ schema: ProviderSchema,
    _ names: [String],
    at location: SourceLocation
  ) -> Diagnostic {
    let mistaken = subject.mode == "data" ? "resource" : "data source"
    let isOther = schema.lines.content(of: "\(subject.mode == "data" ? "resource" : "data") \(subject.type)") != nil
    return Diagnostic(
      .unknownType,
      at: location,
      "there is no \(subject.kind) \(subject.type)",
      why:
        "\(schema.description) \(isOther ? "has a \(mistaken) of that name, and no \(subject.kind)" : "does not have it").",
      fix: isOther
        ? "Declare it with `tf.\(subject.mode == "data" ? "resource" : "data")`, or take another \(subject.kind)."
        : .didYouMean(subject.type, in: names)
    )
  }

  static func deprecatedType(_ subject: Subject, _ schema: ProviderSchema, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .deprecatedType,
      severity: .warning,
      at: location,
      "the \(subject.kind) \(subject.type) is deprecated",
      why: "\(schema.description) still has it, and a later version will not.",
      fix: "See in the provider’s documentation what replaces it."
    )
  }

  /// `kind` is `argument`, `block` or `field`.
  static func unknownMember(
    _ kind: String,
    _ name: String,
    in group: SchemaGroup,
    _ place: SchemaPath,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownArgument,
      at: location,
      "\(place.description) has no \(kind) \(name)",
      why: "\(place.schema.description) knows no \(kind) of that name there.",
      fix: .didYouMean(name, in: group.members.filter(\.isSettable).map(\.name))
    )
  }

  static func blockAsArgument(_ name: String, _ place: SchemaPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .blockAsArgument,
      at: location,
      "\(name) in \(place.description) is a block, and not an argument",
      why: "\(place.schema.description) wants it without “=”, and Terraform tells the two apart.",
      fix: "Write `$0.block(\"\(name)\") { … }`, or `$0.blocks(\"\(name)\", forEach: …) { … }` for several."
    )
  }

  static func argumentAsBlock(_ name: String, _ place: SchemaPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .argumentAsBlock,
      at: location,
      "\(name) in \(place.description) is an argument, and not a block",
      why: "\(place.schema.description) wants a value with “=”, and Terraform tells the two apart.",
      fix: "Write `$0.\(name) = …`."
    )
  }

  static func readOnly(_ name: String, _ place: SchemaPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .readOnly,
      at: location,
      "\(place.description) sets \(name), which is read-only",
      why: "\(place.schema.description) decides it, and nobody can set it.",
      fix: "Remove it; others read it from the resource."
    )
  }

  static func deprecatedMember(_ kind: String, _ name: String, _ place: SchemaPath, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .deprecatedArgument,
      severity: .warning,
      at: location,
      "the \(kind) \(name) of \(place.description) is deprecated",
      why: "\(place.schema.description) still takes it, and a later version will not.",
      fix: "See in the provider’s documentation what replaces it."
    )
  }

  static func missing(_ names: [String], _ place: SchemaPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingArgument,
      at: location,
      "\(place.description) needs \(names.joined(separator: ", "))",
      why: "\(place.schema.description) requires \(names.count == 1 ? "it" : "them"); a null does not count.",
      fix: "Set \(names.count == 1 ? "it" : "them")\(names.first.map { ": `$0.\($0) = …`" } ?? "")."
    )
  }

  static func tooFew(_ name: String, _ count: Int, _ least: Int, _ place: SchemaPath, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      count == 0 ? .missingBlock : .tooFewBlocks,
      at: location,
      count == 0 ? "\(place.description) needs a block \(name)" : "\(place.description) has too few blocks \(name)",
      why: "\(place.schema.description) wants at least \(least), and there \(count == 1 ? "is" : "are") \(count).",
      fix: "Add `$0.block(\"\(name)\") { … }`."
    )
  }

  static func tooMany(_ name: String, _ count: Int, _ most: Int, _ place: SchemaPath, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .tooManyBlocks,
      at: location,
      "\(place.description) has too many blocks \(name)",
      why: "\(place.schema.description) takes at most \(most), and there are \(count).",
      fix: "Remove \(count - most == 1 ? "one" : "\(count - most)")."
    )
  }
}

extension String {
  /// What to do about a name that is not there.
  static func didYouMean(_ name: String, in names: [String]) -> String {
    if let nearest = name.nearest(in: names, within: Swift.max(2, name.count / 3)) { return "Did you mean \(nearest)?" }
    if (1...8).contains(names.count) { return "There is \(names.joined(separator: ", "))." }
    return "See in the provider’s documentation what there is."
  }
}

extension SchemaMember {
  /// Whether somebody can set it.
  fileprivate var isSettable: Bool {
    if case .attribute(_, .computed) = kind { false } else { true }
  }
}
