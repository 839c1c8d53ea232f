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
      var words = SIMD4<UInt64>()
      for (index, digit) in digits.enumerated() {
        guard let value = Self.value(of: digit) else { return nil }
        words[index / 16] = words[index / 16] << 4 | UInt64(value)
      }
      self.init(words)
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
      for word in [first, second, third, fourth] {
        for shift in stride(from: UInt64(60), through: 0, by: -4) {
          let value = UInt8(truncatingIfNeeded: word >> shift & 15)
          text.append(value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
        }
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
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

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

  /// Adds whole blocks. The eight rounds of a step stand one below the other so that no variable moves into another one.
  private static func add(_ blocks: UnsafeRawBufferPointer, to words: inout SIMD8<UInt32>) {
    guard let start = blocks.baseAddress else { return }
    var (a, b, c, d) = (words[0], words[1], words[2], words[3])
    var (e, f, g, h) = (words[4], words[5], words[6], words[7])
    constants.withUnsafeBufferPointer { k in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: blockSize) { w in
        for block in stride(from: 0, to: blocks.count, by: blockSize) {
          for i in 0..<16 {
            w[i] = UInt32(bigEndian: start.loadUnaligned(fromByteOffset: block &+ i &* 4, as: UInt32.self))
          }
          for i in 16..<64 { w[i] = w[i &- 16] &+ w[i &- 7] &+ s0(w[i &- 15]) &+ s1(w[i &- 2]) }
          let before = (a, b, c, d, e, f, g, h)
          var i = 0
          while i < 64 {
            round(a, b, c, &d, e, f, g, &h, k[i] &+ w[i])
            round(h, a, b, &c, d, e, f, &g, k[i &+ 1] &+ w[i &+ 1])
            round(g, h, a, &b, c, d, e, &f, k[i &+ 2] &+ w[i &+ 2])
            round(f, g, h, &a, b, c, d, &e, k[i &+ 3] &+ w[i &+ 3])
            round(e, f, g, &h, a, b, c, &d, k[i &+ 4] &+ w[i &+ 4])
            round(d, e, f, &g, h, a, b, &c, k[i &+ 5] &+ w[i &+ 5])
            round(c, d, e, &f, g, h, a, &b, k[i &+ 6] &+ w[i &+ 6])
            round(b, c, d, &e, f, g, h, &a, k[i &+ 7] &+ w[i &+ 7])
            i &+= 8
          }
          (a, b, c, d) = (a &+ before.0, b &+ before.1, c &+ before.2, d &+ before.3)
          (e, f, g, h) = (e &+ before.4, f &+ before.5, g &+ before.6, h &+ before.7)
        }
      }
    }
    words = SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32
  ) {
    let sum = h &+ (right(e, 6) ^ right(e, 11) ^ right(e, 25)) &+ (g ^ (e & (f ^ g))) &+ word
    d = d &+ sum
    h = sum &+ (right(a, 2) ^ right(a, 13) ^ right(a, 22)) &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func s0(_ x: UInt32) -> UInt32 { right(x, 7) ^ right(x, 18) ^ (x &>> 3) }

  @inline(__always)
  private static func s1(_ x: UInt32) -> UInt32 { right(x, 17) ^ right(x, 19) ^ (x &>> 10) }

  @inline(__always)
  private static func right(_ x: UInt32, _ count: UInt32) -> UInt32 { (x &>> count) | (x &<< (32 &- count)) }
}
