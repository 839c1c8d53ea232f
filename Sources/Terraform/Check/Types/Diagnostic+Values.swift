import Diagnostics
import HCL

// What is told about values and what they read.

extension Diagnostic {
  static func wrongType(_ mismatch: Mismatch, _ place: SchemaPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongType,
      at: location,
      "\(place.description) wants \(mismatch.wanted), and gets \(mismatch.value)",
      why: "\(place.schema.description) declares it so, and Terraform cannot convert the one to the other.",
      fix: "Pass \(mismatch.wanted)."
    )
  }

  /// A value that Swift took for another kind than it is.
  static func wrongKind(_ name: String, of place: String, _ mismatch: Mismatch, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .attributeOfAnotherKind,
      at: location,
      "\(name) of \(place) is \(mismatch.wanted) in Swift, and gets \(mismatch.value)",
      why: "An attribute is read as what its place wants, and the provider’s schema says what it is.",
      fix: "Pass \(mismatch.wanted), or declare another kind."
    )
  }

  static func wrongIdentity(
    _ identity: Identity,
    _ kind: IdentifierKind,
    _ place: SchemaPath,
    at location: SourceLocation
  ) -> Diagnostic {
    var types: [String] = []
    for wanted in kind.wanted where !types.contains(wanted.type) { types.append(wanted.type) }
    return Diagnostic(
      .wrongIdentifier,
      at: location,
      "\(place.description) wants \(kind.wanted[0]), and gets \(identity)",
      why: "Both are strings, so Terraform would plan it, and AWS refuse it when it is applied.",
      fix: "Pass `\(kind.wanted[0].attribute)` of \(types.joined(separator: " or "))."
    )
  }

  static func noAttribute(_ name: String, of owner: String, _ group: SchemaGroup, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .unknownAttribute,
      at: location,
      "\(owner) has no attribute \(name)",
      why: "The provider’s schema has no attribute or block of that name there.",
      fix: .didYouMean(name, in: group.members.map(\.name))
    )
  }

  static func deprecatedAttribute(_ name: String, of owner: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .deprecatedAttribute,
      severity: .warning,
      at: location,
      "the attribute \(name) of \(owner) is deprecated",
      why: "The provider still has it, and a later version will not.",
      fix: "See in the provider’s documentation what replaces it."
    )
  }

  static func noAttributes(_ name: String, of base: Expr, _ type: InferredType, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .notAnObject,
      at: location,
      "\(base.words) is \(type), which has no attribute \(name)",
      why: "The provider’s schema says what it is, and only objects have attributes.",
      fix: type.isCollection ? "Take an element first." : "Use the value itself."
    )
  }

  static func noIndex(of base: Expr, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .elementOfASet,
      at: location,
      "\(base.words) is a set, which has no first or last element",
      why: "The elements of a set have no order, so Terraform takes no index there.",
      fix: "Use `one(…)` if there is one element, or a `for` over all of them."
    )
  }

  static func inString(_ expr: Expr, _ type: InferredType, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .collectionInAString,
      at: location,
      "\(expr.words) is \(type), which cannot stand in a string",
      why: "Terraform puts strings, numbers and bools into a string, and nothing else.",
      fix: "Use a part of it, or `.jsonEncoded`."
    )
  }

  /// A root that runs with another version than it is checked against.
  static func otherVersion(_ requirement: ProviderRequirement, _ schema: ProviderSchema) -> Diagnostic {
    Diagnostic(
      .anotherVersionOfTheProvider,
      severity: .warning,
      at: requirement.location,
      "the provider \(requirement.name) is pinned to \(requirement.version), and is checked against \(schema.version)",
      why: "What the two versions take may differ, so a mistake can be missed, or be told where there is none.",
      fix: "Pin \(schema.version), or make a schema of the other version with scripts/schema."
    )
  }
}

extension Expr {
  /// The expression as it is written, for errors.
  fileprivate var words: String { Printer.print(self) }

  /// The same, or “an aws_subnet” for a name that stands for one after the other.
  func words(for type: String?) -> String {
    if case .bound = self, let type { "an \(type)" } else { words }
  }
}
