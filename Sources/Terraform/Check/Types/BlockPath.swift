/// The position of an argument or nested block in a block that a provider schema describes.
struct BlockPath {
  let block: ProviderBlock
  private let reader: SchemaReader
  /// The names that lead from the block to the argument or nested block; empty for the block itself.
  private(set) var names: [String] = []

  init(_ block: ProviderBlock, _ reader: SchemaReader) {
    self.block = block
    self.reader = reader
  }

  /// The position of an argument or nested block inside this one.
  func appending(_ name: String) -> BlockPath {
    var path = self
    path.names.append(name)
    return path
  }

  var schema: ProviderSchema { reader.schema }

  /// True for the block itself.
  var isTop: Bool { names.isEmpty }

  /// `aws_instance.this`, or `root_block_device of aws_instance.this`
  var description: String { isTop ? block.description : "\(names.joined(separator: ".")) of \(block.description)" }

  /// The resource attributes that the argument accepts; nil if the provider's library does not state them.
  var constraint: IdentifierConstraint? {
    names.last.flatMap { reader.constraint(on: $0, at: ([block.type] + names).joined(separator: ".")) }
  }
}
