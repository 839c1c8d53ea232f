import HCL
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

  /// The Terraform type of all values of a Swift type.
  func type(of swiftType: (any ValueKind.Type)?) -> InferredType {
    guard let swiftType else { return .unknown }
    let key = ObjectIdentifier(swiftType)
    if let known = types.withLock({ $0[key] }) { return known }
    let type = (swiftType.knowledge as? ValueType).map { InferredType($0) } ?? .unknown
    types.withLock { $0[key] = type }
    return type
  }
}
