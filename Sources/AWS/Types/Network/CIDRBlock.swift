public import Terraform

/// A range of IPv4 addresses: `10.0.0.0/16`.
///
/// ```swift
/// let vpc: CIDRBlock = "10.1.0.0/16"
/// vpc.subnet(prefix: 20, number: 2)  // 10.1.32.0/20
/// ```
///
/// What is not a range is an error at the line that uses it, and so is an address with bits beyond the prefix, like
/// `10.0.0.1/16`, which AWS would [change](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html)
/// silently.
public struct CIDRBlock: TextValue, ExpressibleByStringLiteral {
  public let expr: Expr

  /// The range, or nil if Terraform alone knows it, or if it is an error.
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
      self.expr = .invalid(error.problem(text))
    }
  }

  public init(stringLiteral text: String) { self.init(expr: .string(text)) }

  /// All addresses: `0.0.0.0/0`.
  public static let everywhere: CIDRBlock = "0.0.0.0/0"

  init(_ range: IPv4Range) {
    expr = .string(range.text)
    self.range = range
  }

  /// A part of the range. It is an error if there is no such part, or if Terraform alone knows the range.
  ///
  /// - Parameters:
  ///   - length: The length of the part's prefix, at least that of the range.
  ///   - number: Which of the parts with that prefix, counted from 0.
  public func subnet(prefix length: Int, number: Int) -> CIDRBlock {
    guard let range else { return unknown("what a part of it is") }
    if let part = range.subnet(prefix: length, number: number) { return CIDRBlock(part) }
    let parts = length < range.prefix || length > 32 ? 0 : 1 << (length - range.prefix)
    return CIDRBlock(
      expr: .invalid(
        Diagnostic(
          .noSuchSubnet,
          "\(range.text) has no subnet /\(length) with the number \(number)",
          why: parts == 0
            ? "A part of the range has a prefix from /\(range.prefix) to /32."
            : "It has \(parts) such subnets, from 0 to \(parts - 1).",
          fix: "Take another number or prefix, or a larger range."
        )
      )
    )
  }

  /// The same ranges; one with an address that a range before it has as well is an error.
  ///
  /// Ranges that overlap cannot be connected by peering or a transit gateway.
  ///
  /// ```swift
  /// let ranges = CIDRBlock.apart(environments.map(\.addresses))
  /// ```
  public static func apart(_ blocks: [CIDRBlock]) -> [CIDRBlock] {
    var result = blocks
    let ranges = blocks.indices.compactMap { index in blocks[index].range.map { (index: index, range: $0) } }
    // Of two ranges that overlap one is inside the other, so it comes right behind it, or behind others inside.
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

  /// Itself if it is an error already, or the error that Swift has to know the range.
  func unknown(_ what: String) -> CIDRBlock {
    if case .invalid = expr { return self }
    return CIDRBlock(
      expr: .invalid(
        Diagnostic(
          .unknownRange,
          "a range that Terraform alone knows is used to compute others",
          why: "Subnets are computed when the blueprint runs, and this range is not known then, nor \(what).",
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
      why: "Networks whose addresses overlap can never be connected, and a VPC cannot change its range.",
      fix: "Give one of them a range of its own."
    )
  }
}

extension IPv4Range.Refusal {
  fileprivate func problem(_ text: String) -> Diagnostic {
    switch self {
    case .malformed:
      Diagnostic(
        .cidrBlock,
        "“\(text)” is not a range of IPv4 addresses",
        why: "A range is written “10.0.0.0/16”: four numbers from 0 to 255, and how many bits are shared, 0 to 32.",
        fix: "Write the first address and the length of the prefix."
      )
    case .hostBits(let range):
      Diagnostic(
        .hostBits,
        "“\(text)” does not start where its prefix says",
        why: "The range with that address and prefix is \(range.text).",
        fix: "Write \(range.text), or a longer prefix."
      )
    }
  }
}
