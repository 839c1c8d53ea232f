/// A block or an argument inside a subject.
struct SchemaPath {
  let subject: Subject
  private let reader: SchemaReader
  private(set) var path: [String] = []

  init(_ subject: Subject, _ reader: SchemaReader) {
    self.subject = subject
    self.reader = reader
  }

  func inside(_ name: String) -> SchemaPath {
    var place = self
    place.path.append(name)
    return place
  }

  var schema: ProviderSchema { reader.schema }

  /// Whether it is the block of the subject itself.
  var isTop: Bool { path.isEmpty }

  /// `aws_instance.this`, or `root_block_device of aws_instance.this`
  var description: String { isTop ? subject.description : "\(path.joined(separator: ".")) of \(subject.description)" }

  /// Whose identifier the argument wants, if the provider’s library knows.
  var kind: IdentifierKind? {
    path.last.flatMap { reader.kind(of: $0, at: ([subject.type] + path).joined(separator: ".")) }
  }
}
