import Diagnostics

/// The schema of one version of a provider: the arguments, blocks and attributes of its resources and data sources.
///
/// `scripts/schema` generates it as a Swift file with a string literal. Only the lines of the types that a blueprint uses are read. See
/// `docs/schema.md`.
///
/// ```swift
/// ProviderRequirement("random", version: "3.7.2", schema: ProviderSchema(randomSchema))
/// ```
public struct ProviderSchema: Sendable {
  /// The address in a registry: `hashicorp/aws`. Empty if the schema cannot be read.
  public let source: String
  /// The version of the provider: `5.100.0`. Empty if the schema cannot be read.
  public let version: String
  let identifiers: [IdentifierConstraint]
  let mocks: Mocks
  /// The lines after the first one, sorted.
  let lines: SchemaLines

  /// The line that makes the schema.
  let location: SourceLocation
  /// The first line of the text if it is not in the format of `scripts/schema`; nil otherwise.
  private let malformedHead: String?

  /// Makes a schema from the text that `scripts/schema` generates.
  ///
  /// A text in another format is an error when the files are generated.
  ///
  /// - Parameters:
  ///   - text: The string literal in the generated file.
  ///   - identifiers: The resource types whose identifiers arguments accept. The provider's own schema does not state them.
  ///   - mocks: The values of resources and data sources in contract tests.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init(
    _ text: StaticString,
    identifiers: [IdentifierConstraint] = [],
    mocks: Mocks = Mocks(),
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let (head, lines) = SchemaLines(text).split()
    let words = head.split(separator: " ")
    let isRead = words.count == 3 && words[0] == "2"
    source = isRead ? String(words[1]) : ""
    version = isRead ? String(words[2]) : ""
    malformedHead = isRead ? nil : head
    self.identifiers = identifiers
    self.mocks = mocks
    self.lines = lines
    location = SourceLocation(file, line)
  }

  /// The error that the schema cannot be read; nil if it can.
  var diagnostic: Diagnostic? { malformedHead.map { .malformedSchema(self, "it starts with “\($0.prefix(40))”") } }

  /// The schema of Terraform's built-in provider: `terraform_data` and `terraform_remote_state`.
  static let terraform = ProviderSchema(terraformSchema)

  /// `hashicorp/aws 5.100.0`
  var description: String { "\(source) \(version)" }
}
