/// A range of IPv4 addresses that is known when the blueprint runs: `10.0.0.0/16`.
///
/// A ``CIDRBlock`` is the value for Terraform. It has an `IPv4Range` if it was made from a literal.
public struct IPv4Range: Hashable, Sendable {
  /// The first address as a number.
  let first: UInt32
  /// The length of the prefix, 0 to 32: the number of bits that all addresses share.
  public let prefix: Int

  /// The number of addresses.
  public var addressCount: Int { 1 << (32 - prefix) }

  /// The number of addresses for hosts if the range is a subnet: AWS reserves
  /// [five](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html) in each subnet.
  public var hostCount: Int { max(0, addressCount - 5) }

  /// True if every address of the other range is in this range.
  public func contains(_ other: IPv4Range) -> Bool {
    prefix <= other.prefix && other.first & Self.mask(prefix) == first
  }

  /// True if the ranges share an address.
  public func overlaps(_ other: IPv4Range) -> Bool { contains(other) || other.contains(self) }

  /// The range in CIDR notation: `10.0.0.0/16`.
  public var text: String { "\(Self.text(of: first))/\(prefix)" }

  /// The subnet with a number, counted from 0, or nil if the range has no such subnet.
  func subnet(prefix length: Int, number: Int) -> IPv4Range? {
    guard (prefix...32).contains(length), (0..<(1 << (length - prefix))).contains(number) else { return nil }
    return IPv4Range(first: first + UInt32(number << (32 - length)), prefix: length)
  }
}

extension IPv4Range {
  /// The reason why a text is not a range.
  enum ParsingError: Error {
    case malformed
    /// The address has bits beyond the prefix. The value is the range that contains the address.
    case hostBits(IPv4Range)
  }

  init(parsing text: String) throws(ParsingError) {
    var text = text
    guard let (address, prefix) = text.withUTF8(Self.parse) else { throw .malformed }
    let first = address & Self.mask(prefix)
    guard first == address else { throw .hostBits(IPv4Range(first: first, prefix: prefix)) }
    self.init(first: first, prefix: prefix)
  }

  /// Parses four octets and a prefix, or returns nil.
  private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> (address: UInt32, prefix: Int)? {
    var index = 0
    var address: UInt32 = 0
    for part in 0..<4 {
      guard let octet = number(text, &index, upTo: 255), index < text.count,
        text[index] == (part < 3 ? UInt8(ascii: ".") : UInt8(ascii: "/"))
      else { return nil }
      index += 1
      address = address << 8 | UInt32(octet)
    }
    guard let prefix = number(text, &index, upTo: 32), index == text.count else { return nil }
    return (address, prefix)
  }

  /// Parses a decimal number at an index. Leading zeros are refused, because some programs read them as octal.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int, upTo limit: Int) -> Int? {
    var number: Int?
    while index < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) {
      if number == 0 { return nil }
      let next = (number ?? 0) * 10 + Int(text[index] - UInt8(ascii: "0"))
      guard next <= limit else { return nil }
      number = next
      index += 1
    }
    return number
  }

  private static func mask(_ prefix: Int) -> UInt32 { prefix == 0 ? 0 : UInt32.max << UInt32(32 - prefix) }

  private static func text(of address: UInt32) -> String {
    "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
  }
}
