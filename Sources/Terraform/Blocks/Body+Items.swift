import HCL

extension [Body.Item] {
  /// The blocks, without dynamic blocks.
  var blocks: [Block] { compactMap { if case .block(let block) = $0 { block } else { nil } } }

  /// The argument with a name; nil if there is none, or it is omitted.
  func argument(_ name: String) -> Argument? {
    for case .argument(let argument) in self where argument.name == name {
      return argument.value.isOmitted ? nil : argument
    }
    return nil
  }

  /// The alias in the `provider` argument: `us_east_1` of `aws.us_east_1`.
  var providerAlias: String? {
    if case .attribute(_, let name)? = argument("provider")?.value { name } else { nil }
  }

  /// True if the body contains raw HCL, so unknown arguments and blocks may be present.
  var hasRaw: Bool { contains { if case .raw = $0 { true } else { false } } }
}
