import Diagnostics
import HCL

// The problems of values and of references to attributes.

extension Diagnostic {
  static func wrongType(_ mismatch: TypeMismatch, _ path: BlockPath, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongType,
      at: location,
      "\(path.description) must be \(mismatch.expected), not \(mismatch.actual)",
      why: "The schema of \(path.schema.description) declares the type, and Terraform cannot convert the value to it.",
      fix: "Pass \(mismatch.expected)."
    )
  }

  /// Reports a value that the provider's schema gives another type than the Swift type does.
  static func wrongSwiftType(_ name: String, of block: String, _ mismatch: TypeMismatch, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .attributeOfAnotherType,
      at: location,
      "\(name) of \(block) is \(mismatch.expected) in Swift, but its value is \(mismatch.actual)",
      why: "Swift takes an attribute for the type that its use requires. The provider’s schema declares another type.",
      fix: "Pass \(mismatch.expected), or change the Swift type."
    )
  }

  /// Reports a value that Terraform does not convert to the kind of its Swift type, where the kind decides the result.
  static func unconvertedValue(_ expr: Expr, _ mismatch: TypeMismatch, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .attributeOfAnotherType,
      at: location,
      "\(expr.description(ofType: nil)) is \(mismatch.expected) in Swift, but its value is \(mismatch.actual)",
      why: "Terraform converts nothing in a comparison, in `contains` and in JSON: “\"443\" == 443” is false.",
      fix: "Read it with the type of the provider’s schema, and convert it: `parameter.value.asNumber`."
    )
  }

  static func wrongIdentifier(
    _ source: ResourceAttribute,
    _ constraint: IdentifierConstraint,
    _ path: BlockPath,
    at location: SourceLocation
  ) -> Diagnostic {
    var types: [String] = []
    for accepted in constraint.accepted where !types.contains(accepted.type) { types.append(accepted.type) }
    return Diagnostic(
      .wrongIdentifier,
      at: location,
      "\(path.description) must be \(constraint.accepted[0]), not \(source)",
      why: "Both are strings, so Terraform would plan it, and AWS would reject it during apply.",
      fix: "Pass `\(constraint.accepted[0].attribute)` of \(types.joined(separator: " or "))."
    )
  }

  static func unknownAttribute(_ name: String, of base: String, _ group: SchemaGroup, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .unknownAttribute,
      at: location,
      "\(base) has no attribute \(name)",
      why: "The provider’s schema has no attribute or block with that name there.",
      fix: .didYouMean(name, in: group.members.map(\.name))
    )
  }

  static func deprecatedAttribute(_ name: String, of base: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .deprecatedAttribute,
      severity: .warning,
      at: location,
      "the attribute \(name) of \(base) is deprecated",
      why: "The provider still has it, and a later version will remove it.",
      fix: "Look up its replacement in the provider’s documentation."
    )
  }

  static func notAnObject(_ name: String, of base: Expr, _ type: InferredType, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .notAnObject,
      at: location,
      "\(base.hcl) is \(type), which has no attribute \(name)",
      why: "The provider’s schema declares the type, and only objects have attributes.",
      fix: type.isCollection ? "Read the attribute of an element." : "Use the value itself."
    )
  }

  static func elementOfSet(_ base: Expr, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .elementOfASet,
      at: location,
      "\(base.hcl) is a set, which has no index",
      why: "The elements of a set have no order, so Terraform has no index for them.",
      fix: "Use `one(…)` if the set has one element, or a `for` over all of them."
    )
  }

  /// Reports an index that a list does not have; `count` is the number of its elements, or nil if that is not known.
  static func noSuchElement(_ base: Expr, _ index: String, of count: Int?, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noSuchElement,
      at: location,
      "\(base.hcl) has no element \(index)",
      why: count.map { "It has \($0) elements, and the index of the first is 0. terraform plan would fail." }
        ?? "The index of the first element is 0, and terraform plan would fail.",
      fix: count == 0
        ? "Add an element, or do not read one." : "Use an index from 0\(count.map { " to \($0 - 1)" } ?? "")."
    )
  }

  /// Reports a key that a map with known keys does not have.
  static func noSuchKey(_ base: Expr, _ key: String, in keys: [String], at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noSuchElement,
      at: location,
      "\(base.hcl) has no key \(key)",
      why: "Its keys are known before Terraform runs, and terraform plan would fail.",
      fix: keys.isEmpty ? "Add the key, or do not read it." : .didYouMean(key, in: keys)
    )
  }

  static func collectionInString(_ expr: Expr, _ type: InferredType, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .collectionInAString,
      at: location,
      "\(expr.hcl) is \(type), which cannot be part of a string",
      why: "Terraform converts only strings, numbers and Booleans to text.",
      fix: "Use an element or an attribute of it, or `.jsonEncoded`."
    )
  }
}

extension Expr {
  /// The expression in HCL, for errors.
  fileprivate var hcl: String { Printer.print(self) }

  /// The expression in HCL, or “an aws_subnet” for the element of a loop over resources.
  func description(ofType type: String?) -> String {
    if case .bound = self, let type { "an \(type)" } else { hcl }
  }
}
