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

  /// Makes a schema of what `scripts/schema` has written.
  ///
  /// - Parameters:
  ///   - text: The literal in the file that the script writes.
  ///   - kinds: What the provider's schema does not say: which identifier an argument wants.
  ///   - mocks: What stands for the provider's things in a test that has none.
  public init(_ text: StaticString, kinds: [IdentifierKind] = [], mocks: Mocks = Mocks()) {
    let (head, lines) = SchemaLines(text).split()
    let words = head.split(separator: " ")
    precondition(
      words.count == 3 && words[0] == "1",
      "this is not a schema that this version of Groundplan reads; run scripts/schema again"
    )
    source = String(words[1])
    version = String(words[2])
    self.kinds = kinds
    self.mocks = mocks
    self.lines = lines
  }

  /// `terraform_data` and `terraform_remote_state`, which Terraform answers for itself.
  static let terraform = ProviderSchema(terraformSchema)

  /// `hashicorp/aws 5.100.0`
  var description: String { "\(source) \(version)" }
}
