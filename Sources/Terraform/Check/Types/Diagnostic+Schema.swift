import Diagnostics
import HCL

// The problems of arguments and blocks. Each names the version of the provider, since another version may differ.

extension Diagnostic {
  static func unknownProvider(
    _ name: String,
    of block: ProviderBlock,
    in directory: Directory,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownProvider,
      at: location,
      "\(block.description) needs the provider \(name), which \(directory.description) does not require",
      why:
        "The first word of \(block.type) is the name of its provider. Without a requirement, Terraform would use any version.",
      fix: "Add a `ProviderRequirement(\"\(name)\", …)` to the requirements, or correct the type."
    )
  }

  /// Reports the configuration of a provider that the deployment does not require.
  static func unknownConfiguration(_ name: String, in directory: Directory, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownProvider,
      at: location,
      "\(directory.description) configures the provider \(name), which the deployment does not require",
      why: "Without a requirement, terraform init would look for a provider hashicorp/\(name) of any version.",
      fix: "Add a `ProviderRequirement(\"\(name)\", …)` to the requirements, or correct the name."
    )
  }

  static func unknownType(
    _ block: ProviderBlock,
    _ schema: ProviderSchema,
    _ names: [String],
    at location: SourceLocation
  ) -> Diagnostic {
    let isData = block.keyword == "data"
    let other = (keyword: isData ? "resource" : "data", kind: isData ? "resource" : "data source")
    guard schema.lines.content(of: "\(other.keyword) \(block.type)") != nil else {
      return Diagnostic(
        .unknownType,
        at: location,
        "there is no \(block.kind) \(block.type)",
        why: "The schema of \(schema.description) does not have the type.",
        fix: .didYouMean(block.type, in: names)
      )
    }
    return Diagnostic(
      .unknownType,
      at: location,
      "there is no \(block.kind) \(block.type)",
      why: "\(schema.description) has a \(other.kind) with that name, and no \(block.kind).",
      fix: "Declare it with `tf.\(other.keyword)`, or use another \(block.kind)."
    )
  }

  static func deprecatedType(_ block: ProviderBlock, _ schema: ProviderSchema, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .deprecatedType,
      severity: .warning,
      at: location,
      "the \(block.kind) \(block.type) is deprecated",
      why: "\(schema.description) still supports it, and a later version will remove it.",
      fix: "Look up its replacement in the provider’s documentation."
    )
  }

  /// Reports an argument, a block or a field that the schema does not have. `kind` is `argument`, `block` or `field`.
  static func unknownMember(
    _ kind: String,
    _ name: String,
    in group: SchemaGroup,
    _ path: BlockPath,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownArgument,
      at: location,
      "\(path.description) has no \(kind) \(name)",
      why: "The schema of \(path.schema.description) has no \(kind) with that name there.",
      fix: .didYouMean(name, in: group.members.filter(\.isSettable).map(\.name))
    )
  }

  static func blockAsArgument(_ name: String, _ path: BlockPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .blockAsArgument,
      at: location,
      "\(name) of \(path.description) is a block, not an argument",
      why: "The schema of \(path.schema.description) declares it as a nested block, which is written without “=”.",
      fix: "Write `$0.block(\"\(name)\") { … }`, or `$0.blocks(\"\(name)\", forEach: …) { … }` for several."
    )
  }

  static func argumentAsBlock(_ name: String, _ path: BlockPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .argumentAsBlock,
      at: location,
      "\(name) of \(path.description) is an argument, not a block",
      why: "The schema of \(path.schema.description) declares it as an argument, which is written with “=”.",
      fix: "Write `$0.\(name) = …`."
    )
  }

  static func readOnly(_ name: String, _ path: BlockPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .readOnly,
      at: location,
      "\(name) of \(path.description) is read-only",
      why: "\(path.schema.description) computes the value, so it cannot be set.",
      fix: "Remove the argument. Other blocks can read the attribute from the resource."
    )
  }

  static func deprecatedMember(_ kind: String, _ name: String, _ path: BlockPath, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .deprecatedArgument,
      severity: .warning,
      at: location,
      "the \(kind) \(name) of \(path.description) is deprecated",
      why: "\(path.schema.description) still accepts it, and a later version will not.",
      fix: "Look up its replacement in the provider’s documentation."
    )
  }

  static func missing(_ names: [String], _ path: BlockPath, at location: SourceLocation) -> Diagnostic {
    let them = names.count == 1 ? "it" : "them"
    return Diagnostic(
      .missingArgument,
      at: location,
      "\(path.description) needs \(names.joined(separator: ", "))",
      why: "The schema of \(path.schema.description) requires \(them), and null is not accepted.",
      fix: "Set \(them)\(names.first.map { ": `$0.\($0) = …`" } ?? "")."
    )
  }

  static func tooFew(_ name: String, _ count: Int, _ minItems: Int, _ path: BlockPath, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      count == 0 ? .missingBlock : .tooFewBlocks,
      at: location,
      count == 0 ? "\(path.description) needs a block \(name)" : "\(path.description) has too few blocks \(name)",
      why: "\(path.schema.description) requires at least \(minItems), and there \(count == 1 ? "is" : "are") \(count).",
      fix: "Add `$0.block(\"\(name)\") { … }`."
    )
  }

  static func tooMany(_ name: String, _ count: Int, _ maxItems: Int, _ path: BlockPath, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .tooManyBlocks,
      at: location,
      "\(path.description) has too many blocks \(name)",
      why: "\(path.schema.description) accepts at most \(maxItems), and there are \(count).",
      fix: "Remove \(count - maxItems == 1 ? "one" : "\(count - maxItems)") of them."
    )
  }
}

extension String {
  /// The suggestion for an unknown name: the nearest known name, or all of a few.
  static func didYouMean(_ name: String, in names: [String]) -> String {
    if let nearest = name.nearest(in: names, within: Swift.max(2, name.count / 3)) { return "Did you mean \(nearest)?" }
    if (1...8).contains(names.count) { return "The known names are \(names.joined(separator: ", "))." }
    return "Look up the names in the provider’s documentation."
  }
}

extension SchemaMember {
  /// True if a configuration can set the member.
  fileprivate var isSettable: Bool {
    if case .attribute(_, .computed) = kind { false } else { true }
  }
}
