/// The way from one folder to another, as `source` has it: `../../modules/rds`.
func relativePath(from folder: String, to target: String) -> String {
  let start = folder.split(separator: "/")
  let end = target.split(separator: "/")
  let common = zip(start, end).prefix { $0 == $1 }.count
  let up = Array(repeating: "..", count: start.count - common)
  let path = up + end.dropFirst(common).map(String.init)
  return (up.isEmpty ? ["."] + path : path).joined(separator: "/")
}
