/// The way from one folder to another, as `source` has it: `../../modules/rds`.
func relativePath(from folder: String, to target: String) -> String {
  let (dot, slash) = (UInt8(ascii: "."), UInt8(ascii: "/"))
  // With a slash behind each, the last part is like the others.
  var (folder, target) = ("\(folder)/", "\(target)/")
  return folder.withUTF8 { start in
    target.withUTF8 { end in
      var index = 0
      var common = 0
      while index < min(start.count, end.count), start[index] == end[index] {
        index += 1
        if start[index - 1] == slash { common = index }
      }
      var way: [UInt8] = []
      way.reserveCapacity(start.count + end.count)
      for byte in start[common...] where byte == slash { way += [dot, dot, slash] }
      if way.isEmpty { way += [dot, slash] }
      way += UnsafeBufferPointer(rebasing: end[common...])
      way.removeLast()
      return String(decoding: way, as: UTF8.self)
    }
  }
}
