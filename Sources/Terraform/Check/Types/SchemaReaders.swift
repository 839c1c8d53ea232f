import Synchronization

/// The readers of all provider schemas of a run, and the Terraform types of Swift types.
final class SchemaReaders: Sendable {
  private let readers = Mutex<[SchemaReader]>([])
  private let types = Mutex<[ObjectIdentifier: InferredType]>([:])

  /// The reader of a schema.
  func reader(of schema: ProviderSchema) -> SchemaReader {
    readers.withLock { readers in
      if let reader = readers.first(where: { $0.schema.lines.start == schema.lines.start }) { return reader }
      let reader = SchemaReader(schema)
      readers.append(reader)
      return reader
    }
  }

  /// The Terraform type of all values of a ``SwiftType``; unknown for an argument without one.
  func type(of swiftType: (any Sendable)?) -> InferredType {
    guard let swiftType = swiftType as? SwiftType else { return .unknown }
    let key = ObjectIdentifier(swiftType.type)
    if let known = types.withLock({ $0[key] }) { return known }
    let type = InferredType(swiftType.type.assignedType)
    types.withLock { $0[key] = type }
    return type
  }
}
