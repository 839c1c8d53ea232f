/// The way from one folder to another, as `source` has it: `../../modules/rds`.
func relativePath(from folder: String, to target: String) -> String {
  var start = folder[...]
  var end = target[...]
  while let part = start.firstPart, part == end.firstPart {
    start = start.dropFirst(part.count).drop { $0 == "/" }
    end = end.dropFirst(part.count).drop { $0 == "/" }
  }
  let ups = start.split(separator: "/").count
  let path = (ups == 0 ? "./" : String(repeating: "../", count: ups)) + end
  return end.isEmpty ? String(path.dropLast()) : path
}

extension Substring {
  /// What comes before the first slash, or nil if there is nothing.
  fileprivate var firstPart: Substring? { isEmpty ? nil : prefix { $0 != "/" } }
}
