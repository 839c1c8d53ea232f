/// The relative path from one folder to another, for the `source` of a module call: `../../modules/rds`.
func relativePath(from folder: String, to target: String) -> String {
  let start = folder.split(separator: "/")
  let end = target.split(separator: "/")
  let common = zip(start, end).prefix { $0 == $1 }.count
  let up = Array(repeating: Substring(".."), count: start.count - common)
  return ((up.isEmpty ? ["."] : up) + end[common...]).joined(separator: "/")
}
