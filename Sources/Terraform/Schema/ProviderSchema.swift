import Diagnostics

/// Everything that one version of a provider takes and gives.
///
/// `scripts/schema` writes it as text, in a Swift file of its own. The text stays where it is in the program; of its lines,
/// only those of the types that a blueprint uses are ever read. See `docs/schema.md`.
///
/// ```swift
/// ProviderRequirement("random", version: "3.7.2", schema: ProviderSchema(randomSchema))
/// ```
public struct ProviderSchema: Sendable {
  /// The address in a registry: `hashicorp/aws`.
  public let source: String
  /// The version that the schema is of.
  public let version: String
  let kinds: [IdentifierKind]
  let mocks: Mocks
  /// The lines behind the first one, sorted, each with its line break.
  let lines: SchemaLines

  /// The line that makes the schema.
  let location: SourceLocation
  /// The first line of the text, if it is not one that `scripts/schema` writes.
  private let malformedHead: String?

  /// Makes a schema of the text that `scripts/schema` writes.
  ///
  /// A text that cannot be read is an error when the files are generated.
  ///
  /// - Parameters:
  ///   - text: The literal in the file that the script writes.
  ///   - kinds: The resource types whose identifiers arguments accept, which the provider's own schema does not state.
  ///   - mocks: The values of resources and data sources in contract tests.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init(
    _ text: StaticString,
    kinds: [IdentifierKind] = [],
    mocks: Mocks = Mocks(),
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let (head, lines) = SchemaLines(text).split()
    let words = head.split(separator: " ")
    let isRead = words.count == 3 && words[0] == "1"
    source = isRead ? String(words[1]) : ""
    version = isRead ? String(words[2]) : ""
    malformedHead = isRead ? nil : head
    self.kinds = kinds
    self.mocks = mocks
    self.lines = lines
    location = SourceLocation(file, line)
  }

  /// The error that the text is not a schema, if it is none.
  var diagnostic: Diagnostic? { malformedHead.map { .malformedSchema(self, "it starts with “\($0.prefix(40))”") } }

  /// `terraform_data` and `terraform_remote_state`, which Terraform answers for itself.
  static let terraform = ProviderSchema(terraformSchema)

  /// `hashicorp/aws 5.100.0`
  var description: String { "\(source) \(version)" }
}
