import HCL

extension Declarations {
  /// The content of `main.tf` with the `source` of each module call, as a path from a folder.
  func items(in folder: String, _ placement: ModulePlacement) -> [Body.Item] {
    var items = items
    for call in calls {
      guard case .block(let block) = items[call.blockIndex] else { continue }
      var arguments = block.body.items
      let source = Expr.string(placement.folder(of: call.target).relativePath(from: folder))
      arguments[0] = .argument(Argument("source", source, at: call.location))
      items[call.blockIndex] = .block(
        Block(block.type, block.labels, arguments, binding: block.binding, at: block.location)
      )
    }
    return items
  }
}
