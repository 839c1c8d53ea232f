import Diagnostics
import HCL

/// The schemas of a run, with what was read of them.
final class SchemaLibrary {
  /// Those of two or three providers, so they are looked through.
  private var readers: [SchemaReader] = []
  private var types: [ObjectIdentifier: KnownType] = [:]

  /// What is wrong with what a directory declares and refers to.
  func faults(in scope: Scope, _ outputs: [Body.Item], _ requirements: Requirements) -> DiagnosticList {
    let content = scope.content
    var checker = SchemaChecker(scope, content, requirements, self)
    checker.check((scope as? StackScope)?.providers ?? [])
    checker.check(content)
    checker.check(outputs)
    return checker.diagnostics
  }

  /// What reads the schema of a provider.
  func reader(of schema: ProviderSchema) -> SchemaReader {
    if let reader = readers.first(where: { $0.schema.lines.start == schema.lines.start }) { return reader }
    let reader = SchemaReader(schema)
    readers.append(reader)
    return reader
  }

  /// What a Swift type says about its values.
  func type(of swiftType: (any ValueKind.Type)?) -> KnownType {
    guard let swiftType else { return .unknown }
    let key = ObjectIdentifier(swiftType)
    if let type = types[key] { return type }
    let type = (swiftType.knowledge as? ValueType).map { KnownType($0) } ?? .unknown
    types[key] = type
    return type
  }
}
