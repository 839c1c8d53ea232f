/// The path from one folder to another, as the `source` of a module call has it: `../../modules/rds`.
func relativePath(from folder: String, to target: String) -> String {
  let start = folder.split(separator: "/")
  let end = target.split(separator: "/")
  let common = zip(start, end).prefix { $0 == $1 }.count
  let up = Array(repeating: Substring(".."), count: start.count - common)
  return ((up.isEmpty ? ["."] : up) + end[common...]).joined(separator: "/")
}
