public import Terraform

/// A range of IPv4 addresses in CIDR notation: `10.0.0.0/16`.
///
/// ```swift
/// let vpc: CIDRBlock = "10.1.0.0/16"
/// vpc.subnet(prefix: 20, number: 2)  // 10.1.32.0/20
/// ```
///
/// A text that is not a range is reported at the line that uses it. So is an address with bits beyond the prefix, like `10.0.0.1/16`,
/// which AWS would [change](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html) without an error.
public struct CIDRBlock: TextValue, ExpressibleByStringLiteral {
  public static var type: ValueType { .string(like: "10.0.#.0/24") }

  public let expr: Expr

  /// The range, or nil if it is known only when Terraform runs, or if the text is not valid.
  public let range: IPv4Range?

  public init(expr: Expr) {
    guard case .string(let text) = expr else {
      self.expr = expr
      range = nil
      return
    }
    do {
      range = try IPv4Range(parsing: text)
      self.expr = expr
    } catch {
      range = nil
      self.expr = .invalid(error.diagnostic(for: text))
    }
  }

  public init(stringLiteral text: String) { self.init(expr: .string(text)) }

  /// All addresses: `0.0.0.0/0`.
  public static let everywhere: CIDRBlock = "0.0.0.0/0"

  init(_ range: IPv4Range) {
    expr = .string(range.text)
    self.range = range
  }

  /// A subnet of the range. A subnet that does not exist is reported at the line that uses it, and so is a subnet of a range that
  /// is known only when Terraform runs.
  ///
  /// - Parameters:
  ///   - length: The length of the subnet's prefix, from that of the range to 32.
  ///   - number: The number of the subnet among those with this prefix, counted from 0.
  public func subnet(prefix length: Int, number: Int) -> CIDRBlock {
    guard let range else { return unknown("its subnets") }
    if let part = range.subnet(prefix: length, number: number) { return CIDRBlock(part) }
    let parts = length < range.prefix || length > 32 ? 0 : 1 << (length - range.prefix)
    return CIDRBlock(
      expr: .invalid(
        Diagnostic(
          .noSuchSubnet,
          "\(range.text) has no subnet /\(length) with the number \(number)",
          why: parts == 0
            ? "A subnet of the range has a prefix from /\(range.prefix) to /32."
            : "It has \(parts) such subnets, from 0 to \(parts - 1).",
          fix: "Write another number or prefix, or a larger range."
        )
      )
    )
  }

  /// The same ranges, where a range that overlaps an earlier one is an error.
  ///
  /// Networks whose ranges overlap cannot be connected by peering or a transit gateway.
  ///
  /// ```swift
  /// let ranges = CIDRBlock.apart(environments.map(\.addresses))
  /// ```
  public static func apart(_ blocks: [CIDRBlock]) -> [CIDRBlock] {
    var result = blocks
    let ranges = blocks.indices.compactMap { index in blocks[index].range.map { (index: index, range: $0) } }
    // Of two ranges that overlap, one is inside the other. In this order it follows directly, or after others inside.
    let sorted = ranges.sorted {
      ($0.range.first, $0.range.prefix, $0.index) < ($1.range.first, $1.range.prefix, $1.index)
    }
    guard var widest = sorted.first else { return result }
    for next in sorted.dropFirst() {
      guard widest.range.contains(next.range) else {
        widest = next
        continue
      }
      let (earlier, later) = widest.index < next.index ? (widest, next) : (next, widest)
      result[later.index] = CIDRBlock(expr: .invalid(later.range.overlapping(earlier.range)))
    }
    return result
  }

  /// An error that says that Swift has to know the range, or the block itself if it has an error already.
  ///
  /// - Parameter what: What Swift cannot compute.
  func unknown(_ what: String) -> CIDRBlock {
    if case .invalid = expr { return self }
    return CIDRBlock(
      expr: .invalid(
        Diagnostic(
          .unknownRange,
          "subnets cannot be computed from a range that is known only when Terraform runs",
          why: "Subnets are computed when the blueprint runs, and neither this range nor \(what) are known then.",
          fix: "Write the range as a literal: `let vpc: CIDRBlock = \"10.0.0.0/16\"`."
        )
      )
    )
  }
}

extension IPv4Range {
  fileprivate func overlapping(_ other: IPv4Range) -> Diagnostic {
    Diagnostic(
      .rangesOverlap,
      "\(text) overlaps \(other.text)",
      why: "Networks whose addresses overlap cannot be connected, and the range of a VPC cannot be changed.",
      fix: "Choose a range for one of them that does not overlap."
    )
  }
}

extension IPv4Range.ParsingError {
  fileprivate func diagnostic(for text: String) -> Diagnostic {
    switch self {
    case .malformed:
      Diagnostic(
        .cidrBlock,
        "“\(text)” is not a range of IPv4 addresses",
        why:
          "A range is written like “10.0.0.0/16”: four numbers from 0 to 255, and the length of the prefix, 0 to 32.",
        fix: "Write the first address and the length of the prefix."
      )
    case .hostBits(let range):
      Diagnostic(
        .hostBits,
        "“\(text)” has address bits beyond its prefix",
        why: "The range of this prefix that contains the address is \(range.text).",
        fix: "Write \(range.text), or a longer prefix."
      )
    }
  }
}
