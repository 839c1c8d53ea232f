/// The way from one folder to another, as `source` has it: `../../modules/rds`.
func relativePath(from folder: String, to target: String) -> String {
  let slash = UInt8(ascii: "/")
  // With a slash behind each, the last part is like the others.
  let start = Array(folder.utf8) + [slash]
  let end = Array(target.utf8) + [slash]
  var index = 0
  var common = 0
  while index < min(start.count, end.count), start[index] == end[index] {
    index += 1
    if start[index - 1] == slash { common = index }
  }
  let ups = start[common...].count { $0 == slash }
  let way = ups == 0 ? "./" : String(repeating: "../", count: ups)
  return String(decoding: (Array(way.utf8) + end[common...]).dropLast(), as: UTF8.self)
}
