import HCL

/// The address of a resource, a data source or a module call, given as text: `module.network.aws_subnet.private["us-west-2a"]`.
struct StateAddress {
  /// True for a module call, false for a resource.
  private(set) var isModule = true
  /// True for a data source.
  private(set) var isData = false
  /// True if the address has an index or a key: `[0]`, `["us-west-2a"]`.
  private(set) var hasKey = false

  /// Reads an address; nil if it is not one.
  init?(_ text: String) {
    guard let steps = Self.steps(of: text), !steps.isEmpty else { return nil }
    var rest = steps[...]
    while rest.count >= 2, rest.first?.name == "module", rest.first?.hasKey == false { rest = rest.dropFirst(2) }
    hasKey = steps.contains { $0.hasKey }
    if rest.isEmpty { return }
    isModule = false
    if rest.first?.name == "data" {
      isData = true
      rest = rest.dropFirst()
    }
    guard rest.count == 2, let type = rest.first, !type.hasKey, !Self.reserved.contains(type.name) else { return nil }
  }

  /// The names that start a reference to something else than a managed resource.
  private static let reserved = ["data", "var", "local", "module", "each", "count", "self", "path", "terraform"]

  /// The names between the dots, and whether an index or a key follows each.
  private static func steps(of text: String) -> [(name: String, hasKey: Bool)]? {
    var steps: [(name: String, hasKey: Bool)] = []
    var rest = text[...]
    while true {
      let name = String(rest.prefix { $0 != "." && $0 != "[" })
      guard Identifier.isValid(name) else { return nil }
      rest = rest.dropFirst(name.count)
      var hasKey = false
      if rest.first == "[" {
        guard let end = endOfKey(in: rest) else { return nil }
        rest = rest[end...]
        hasKey = true
      }
      steps.append((name, hasKey))
      if rest.isEmpty { return steps }
      guard rest.first == "." else { return nil }
      rest = rest.dropFirst()
    }
  }

  /// The end of a `[0]` or `["a"]` at the start of a text; nil if there is none.
  private static func endOfKey(in text: Substring) -> Substring.Index? {
    var content = text.dropFirst()
    if content.first == "\"" {
      content = content.dropFirst()
      var isEscaped = false
      while let character = content.first, isEscaped || character != "\"" {
        isEscaped = !isEscaped && character == "\\"
        content = content.dropFirst()
      }
      content = content.dropFirst()
    } else {
      let digits = content.prefix { $0.isASCII && $0.isWholeNumber }
      guard !digits.isEmpty else { return nil }
      content = content.dropFirst(digits.count)
    }
    return content.first == "]" ? content.dropFirst().startIndex : nil
  }
}
