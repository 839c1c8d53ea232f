extension SchemaMember {
  /// The type of a reference.
  var value: InferredType {
    switch kind {
    case .attribute(let type, _): return InferredType(type)
    case .block(let group, let nesting):
      let block = InferredType.group(group, nil)
      switch nesting.form {
      case .single: return block
      case .list: return .list(block)
      case .set: return .set(block)
      case .map: return .map(block)
      }
    }
  }
}
