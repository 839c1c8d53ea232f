/// A range of IPv4 addresses, as Swift works with it: `10.0.0.0/16`.
///
/// ``CIDRBlock`` is the value for Terraform, and has such a range if it was made from a literal.
public struct IPv4Range: Hashable, Sendable {
  /// The first address, as one number.
  let first: UInt32
  /// The length of the prefix: how many bits all addresses share, 0 to 32.
  public let prefix: Int

  /// How many addresses there are.
  public var addressCount: Int { 1 << (32 - prefix) }

  /// How many addresses are left for hosts if the range is a subnet: AWS keeps
  /// [five](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html) of each.
  public var hostCount: Int { max(0, addressCount - 5) }

  /// Whether every address of the other range is in this one.
  public func contains(_ other: IPv4Range) -> Bool {
    prefix <= other.prefix && other.first & Self.mask(prefix) == first
  }

  /// Whether an address is in both ranges.
  public func overlaps(_ other: IPv4Range) -> Bool { contains(other) || other.contains(self) }

  /// The range as it is written: `10.0.0.0/16`.
  public var text: String { "\(Self.text(of: first))/\(prefix)" }

  /// The subnet with a number, counted from 0, or nil if there is none.
  func subnet(prefix length: Int, number: Int) -> IPv4Range? {
    guard (prefix...32).contains(length), (0..<(1 << (length - prefix))).contains(number) else { return nil }
    return IPv4Range(first: first + UInt32(number << (32 - length)), prefix: length)
  }
}

extension IPv4Range {
  /// Why a text is not a range.
  enum Refusal: Error {
    case malformed
    /// The address has bits beyond the prefix; the range that it is in does not.
    case hostBits(IPv4Range)
  }

  init(parsing text: String) throws(Refusal) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let prefix = Self.number(halves[1], upTo: 32) else { throw .malformed }
    let octets = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard octets.count == 4 else { throw .malformed }
    var address: UInt32 = 0
    for octet in octets {
      guard let number = Self.number(octet, upTo: 255) else { throw .malformed }
      address = address << 8 | UInt32(number)
    }
    let first = address & Self.mask(prefix)
    guard first == address else { throw .hostBits(IPv4Range(first: first, prefix: prefix)) }
    self.init(first: first, prefix: prefix)
  }

  /// A decimal number without zeros in front, which some programs read as octal.
  private static func number(_ text: Substring, upTo limit: Int) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      text == "0" || text.first != "0", let number = Int(text), number <= limit
    else { return nil }
    return number
  }

  private static func mask(_ prefix: Int) -> UInt32 { prefix == 0 ? 0 : UInt32.max << UInt32(32 - prefix) }

  private static func text(of address: UInt32) -> String {
    "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
  }
}
