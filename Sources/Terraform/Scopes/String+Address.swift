import HCL

extension String {
  /// True for an address such as `module.network.aws_subnet.private["a"]`: names separated by dots, with indices.
  var isAddress: Bool {
    var depth = 0
    var name = ""
    for character in self {
      switch character {
      case "[":
        if depth == 0, !Identifier.isValid(name) { return false }
        depth += 1
      case "]": depth -= 1
      case "." where depth == 0:
        if !Identifier.isValid(name) { return false }
        name = ""
      default:
        if depth == 0 { name.append(character) }
      }
      if depth < 0 { return false }
    }
    return depth == 0 && Identifier.isValid(name)
  }
}
