/// The way from one folder to another, as `source` has it: `../../modules/rds`.
func relativePath(from folder: String, to target: String) -> String {
  let slash = UInt8(ascii: "/")
  var start = folder.utf8[...]
  var end = target.utf8[...]
  while let part = start.firstPart, let other = end.firstPart, part.elementsEqual(other) {
    start = start[part.endIndex...].drop { $0 == slash }
    end = end[other.endIndex...].drop { $0 == slash }
  }
  let ups = start.split(separator: slash).count
  let path = (ups == 0 ? "./" : String(repeating: "../", count: ups)) + String(Substring(end))
  return end.isEmpty ? String(path.dropLast()) : path
}

extension Substring.UTF8View {
  /// What comes before the first slash, or nil if there is nothing.
  fileprivate var firstPart: Substring.UTF8View? { isEmpty ? nil : prefix { $0 != UInt8(ascii: "/") } }
}
