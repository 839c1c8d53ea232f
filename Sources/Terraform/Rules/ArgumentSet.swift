/// Arguments of the stacks of an environment, by their numbers.
///
/// It has a fixed size, and takes numbers that are 512 apart for one: what it is asked for may be there without having been put in, but
/// never the other way round.
struct ArgumentSet {
  private var low = SIMD4<UInt64>.zero
  private var high = SIMD4<UInt64>.zero

  static let none = ArgumentSet()

  mutating func insert(_ number: Int) {
    let word = number / UInt64.bitWidth % 8
    let bit: UInt64 = 1 << UInt64(number % UInt64.bitWidth)
    if word < 4 { low[word] |= bit } else { high[word - 4] |= bit }
  }

  mutating func insert(_ numbers: Range<Int>) {
    for number in numbers { insert(number) }
  }

  mutating func formUnion(_ other: ArgumentSet) {
    low |= other.low
    high |= other.high
  }

  func isDisjoint(with other: ArgumentSet) -> Bool { (low & other.low) | (high & other.high) == .zero }
}
