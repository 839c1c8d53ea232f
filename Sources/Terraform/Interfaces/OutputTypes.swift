/// The types of the outputs of a module call or a stack, for the type check.
struct OutputTypes: Sendable {
  let fields: [ResolvedField]
  /// True for a module call with `for_each`, whose outputs are in a map.
  let areRepeated: Bool

  init(_ fields: [ResolvedField], areRepeated: Bool = false) {
    self.fields = fields
    self.areRepeated = areRepeated
  }
}
