/// The names of a block or an object so far, as far as one look tells: most names differ in length, first or last byte, and need not
/// be compared with all others.
struct SeenNames {
  private var bits: UInt64 = 0

  /// Adds a name, and returns whether it is new for sure.
  mutating func insert(_ name: String) -> Bool {
    let (first, last) = (name.utf8.first ?? 0, name.utf8.last ?? 0)
    let bit: UInt64 = 1 << ((UInt64(name.utf8.count) &* 31 &+ UInt64(first) &* 7 &+ UInt64(last)) & 63)
    defer { bits |= bit }
    return bits & bit == 0
  }
}
