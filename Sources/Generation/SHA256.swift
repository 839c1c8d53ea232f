internal import CSHA256

/// The hash of [FIPS 180-4](https://doi.org/10.6028/NIST.FIPS.180-4), for bytes that come piece by piece.
///
/// A package for it would cost everybody who builds a blueprint a minute. Nothing here is secret: the hash says whether a file
/// is the one that was generated.
public struct SHA256: Sendable {
  /// 32 bytes, which print as 64 digits.
  public struct Digest: Hashable, Sendable, CustomStringConvertible {
    // Thousands are kept beside other things, and would stand 32 bytes apart as a vector.
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    private init(_ words: SIMD4<UInt64>) { (first, second, third, fourth) = (words.x, words.y, words.z, words.w) }

    fileprivate init(_ words: SIMD8<UInt32>) {
      self.init(SIMD4(truncatingIfNeeded: words.evenHalf) &<< 32 | SIMD4(truncatingIfNeeded: words.oddHalf))
    }

    /// How many it has.
    static let digits = 64

    /// Reads 64 hexadecimal digits.
    public init?(_ digits: some Collection<UInt8>) {
      guard digits.count == Self.digits else { return nil }
      var rest = digits.makeIterator()
      func word() -> UInt64? {
        var word: UInt64 = 0
        for _ in 0..<16 {
          guard let value = rest.next().flatMap(Self.value) else { return nil }
          word = word << 4 | UInt64(value)
        }
        return word
      }
      guard let first = word(), let second = word(), let third = word(), let fourth = word() else { return nil }
      (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
    }

    /// What a hexadecimal digit stands for.
    static func value(of digit: UInt8) -> UInt8? {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
      default: nil
      }
    }

    /// Writes the digits, in lower case.
    func write(to text: inout [UInt8]) {
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.digits) { digits in
        for index in 0..<Self.digits {
          let word = index < 32 ? (index < 16 ? first : second) : (index < 48 ? third : fourth)
          let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - index % 16 * 4) & 15)
          digits[index] = value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
        }
        text += digits
      }
    }

    /// The digits, in lower case.
    public var utf8: [UInt8] {
      var text: [UInt8] = []
      write(to: &text)
      return text
    }

    public var description: String { String(decoding: utf8, as: UTF8.self) }
  }

  private static let blockSize = 64

  private var words = SIMD8<UInt32>(
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19
  )
  private var count = 0
  /// The bytes that do not fill a block yet.
  private var rest: [UInt8] = []

  public init() {}

  /// The hash of bytes that are all there.
  public static func hash(_ bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.finish()
  }

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    var bytes = bytes[...]
    if !rest.isEmpty {
      let missing = bytes.prefix(Self.blockSize - rest.count)
      rest += missing
      guard rest.count == Self.blockSize else { return }
      rest.withUnsafeBytes { Self.add($0, to: &words) }
      rest.removeAll(keepingCapacity: true)
      bytes = bytes.dropFirst(missing.count)
    }
    let whole = bytes.prefix(bytes.count - bytes.count % Self.blockSize)
    Self.add(UnsafeRawBufferPointer(rebasing: whole), to: &words)
    rest += bytes.dropFirst(whole.count)
  }

  /// A one, zeros, and the length in bits, which fill the last block.
  public consuming func finish() -> Digest {
    var tail = rest + [0x80]
    while tail.count % Self.blockSize != Self.blockSize - 8 { tail.append(0) }
    let bits = UInt64(count) * 8
    tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - UInt64($0) * 8)) }
    tail.withUnsafeBytes { Self.add($0, to: &words) }
    return Digest(words)
  }

  /// Adds whole blocks.
  private static func add(_ blocks: UnsafeRawBufferPointer, to words: inout SIMD8<UInt32>) {
    guard let start = blocks.baseAddress else { return }
    withUnsafeMutableBytes(of: &words) { words in
      groundplan_sha256_add(
        words.baseAddress?.assumingMemoryBound(to: UInt32.self),
        start.assumingMemoryBound(to: UInt8.self),
        blocks.count / blockSize
      )
    }
  }
}
