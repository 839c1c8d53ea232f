import Foundation

/// Random numbers (SplitMix64) that come again when a run is repeated with its seed.
///
/// Every run has another seed and prints it; `GROUNDPLAN_SEED=… swift test` repeats the run.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  /// The seed, for messages.
  public let seed: UInt64
  private var state: UInt64

  public init() {
    let given = ProcessInfo.processInfo.environment["GROUNDPLAN_SEED"].flatMap { UInt64($0) }
    self.init(seed: given ?? .random(in: 0 ... .max))
    print("seed: \(seed)")
  }

  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// True once in `count` times.
  public mutating func isOne(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  public mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}
