/// The hash function of [FIPS 180-4](https://doi.org/10.6028/NIST.FIPS.180-4).
///
/// Written here because a package for it adds a minute to the first build of every blueprint. Nothing that is hashed is secret: a
/// hash shows whether a file is the one that was generated.
///
/// Loops use `while` and pointers, since blueprints are built without optimization, where ranges and arrays take ten times as long.
public enum SHA256 {
  private static let blockSize = 64

  /// Hashes bytes.
  public static func hash(_ bytes: [UInt8]) -> Digest {
    let wholeBlocks = bytes.count / blockSize
    var hash: [UInt32] = initialHash
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: blockSize) { schedule in
      hash.withUnsafeMutableBufferPointer { hash in
        add(bytes, blocks: wholeBlocks, to: hash, schedule)
        let tail = padded(bytes[(wholeBlocks * blockSize)...], length: bytes.count)
        add(tail, blocks: tail.count / blockSize, to: hash, schedule)
      }
    }
    return Digest(hash)
  }

  /// Fills the last block with a one, zeros, and the length of the whole message in bits.
  private static func padded(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var tail = rest + [0x80]
    while tail.count % blockSize != blockSize - 8 { tail.append(0) }
    let bits = UInt64(length) * 8
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    return Array(tail)
  }

  /// Adds blocks of a message to the hash so far; section 6.2.2.
  private static func add(
    _ message: [UInt8],
    blocks: Int,
    to hash: UnsafeMutableBufferPointer<UInt32>,
    _ schedule: UnsafeMutableBufferPointer<UInt32>
  ) {
    message.withUnsafeBufferPointer { bytes in
      constants.withUnsafeBufferPointer { constants in
        var start = 0
        while start < blocks * blockSize {
          prepare(schedule, from: bytes, start)
          add(schedule, to: hash, constants)
          start += blockSize
        }
      }
    }
  }

  private static func prepare(
    _ schedule: UnsafeMutableBufferPointer<UInt32>,
    from bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int
  ) {
    var t = 0
    while t < 16 {
      let byte = start &+ t &* 4
      schedule[t] =
        UInt32(bytes[byte]) &<< 24 | UInt32(bytes[byte &+ 1]) &<< 16 | UInt32(bytes[byte &+ 2]) &<< 8
        | UInt32(bytes[byte &+ 3])
      t &+= 1
    }
    while t < 64 {
      let (before15, before2) = (schedule[t &- 15], schedule[t &- 2])
      let sigma0 = (before15 &>> 7 | before15 &<< 25) ^ (before15 &>> 18 | before15 &<< 14) ^ before15 &>> 3
      let sigma1 = (before2 &>> 17 | before2 &<< 15) ^ (before2 &>> 19 | before2 &<< 13) ^ before2 &>> 10
      schedule[t] = schedule[t &- 16] &+ sigma0 &+ schedule[t &- 7] &+ sigma1
      t &+= 1
    }
  }

  private static func add(
    _ schedule: UnsafeMutableBufferPointer<UInt32>,
    to hash: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (hash[0], hash[1], hash[2], hash[3])
    var (e, f, g, h) = (hash[4], hash[5], hash[6], hash[7])
    var t = 0
    while t < 64 {
      let sum1 = (e &>> 6 | e &<< 26) ^ (e &>> 11 | e &<< 21) ^ (e &>> 25 | e &<< 7)
      let choice = e & f ^ ~e & g
      let first = h &+ sum1 &+ choice &+ constants[t] &+ schedule[t]
      let sum0 = (a &>> 2 | a &<< 30) ^ (a &>> 13 | a &<< 19) ^ (a &>> 22 | a &<< 10)
      let majority = a & b ^ a & c ^ b & c
      h = g
      g = f
      f = e
      e = d &+ first
      d = c
      c = b
      b = a
      a = first &+ sum0 &+ majority
      t &+= 1
    }
    hash[0] &+= a
    hash[1] &+= b
    hash[2] &+= c
    hash[3] &+= d
    hash[4] &+= e
    hash[5] &+= f
    hash[6] &+= g
    hash[7] &+= h
  }

  private static let initialHash: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

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
}
