import Diagnostics
import Files
import Foundation
import HCL
import Support
import Testing

/// Terraform evaluates a printed string to the same text, for random texts.
///
/// Swift compares text by its canonical form (NFC), to which Terraform normalizes it.
@Suite struct StringOracleTests {
  private let location = SourceLocation(#filePath, #line)

  @Test func anyTextIsAString() throws {
    var random = SeededGenerator()
    let texts = (0..<2_000).map { number in
      number.isMultiple(of: 4) ? RandomText.lines(&random) : RandomText.any(&random)
    }
    let objects = texts.map { text in Expr.object(forms(of: text, &random)) }
    let (form, name, value) = (binding("form"), binding("name"), binding("value"))
    let encoded = ForExpr(
      key: name,
      value: value,
      in: .bound(form),
      .object(key: .bound(name), value: base64(.bound(value)))
    )
    let loop = ForExpr(value: form, in: .list(objects), .list(.for(encoded)))
    let results = try terraformValue(of: .for(loop), as: [[String: Data]].self)

    try #require(results.count == texts.count)
    for (text, result) in zip(texts, results) {
      #expect(result.count == 6)
      for (name, value) in result.sorted(by: { $0.key < $1.key }) where String(decoding: value, as: UTF8.self) != text {
        let value = String(decoding: value, as: UTF8.self)
        Issue.record("\(name) of \(text.debugDescription) is \(value.debugDescription) (seed \(random.seed))")
      }
    }
  }

  @Test func anyTextIsAKey() throws {
    var random = SeededGenerator()
    let texts = (0..<2_000).map { _ in RandomText.any(&random) }
    let keys = texts.map { text in
      base64(.index(of: .call("keys", [.object([.field(text, .null)])]), .integer(0)))
    }
    let results = try terraformValue(of: .list(keys), as: [Data].self)

    try #require(results.count == texts.count)
    for (text, result) in zip(texts, results) {
      #expect(String(decoding: result, as: UTF8.self) == text, "seed \(random.seed)")
    }
  }

  private func binding(_ name: String) -> Binding { Binding(name, at: location) }

  /// Text in Base64, because the JSON around it would be normalized.
  private func base64(_ text: Expr) -> Expr { .call("base64encode", [text]) }

  private func forms(of text: String, _ random: inout SeededGenerator) -> [ObjectItem] {
    let pieces = pieces(of: text, &random)
    let yes = Expr.bool(true)
    let element = binding("element")
    let elements = Expr.list([.string("")])
    let conditional = Template.Segment.conditional(yes, then: pieces, else: [.text("no")])
    let otherwise = Template.Segment.conditional(.bool(false), then: [.text("no")], else: pieces)
    let loop = Template.Segment.loop(key: nil, value: element, in: elements, pieces + [.interpolation(.bound(element))])
    return [
      .field("string", .string(text)),
      .field("heredoc", .template(Template(pieces, style: .heredoc))),
      .field("pieces", .template(Template(pieces))),
      .field("conditional", .template(Template([conditional]))),
      .field("otherwise", .template(Template([otherwise]))),
      .field("loop", .template(Template([loop]))),
    ]
  }

  /// The text in parts, each as text or as the value of an expression.
  private func pieces(of text: String, _ random: inout SeededGenerator) -> [Template.Segment] {
    var rest = text.unicodeScalars[...]
    var pieces: [Template.Segment] = []
    while !rest.isEmpty {
      let part = String(rest.prefix(random.int(0...12)))
      rest = rest.dropFirst(part.unicodeScalars.count)
      switch random.int(0...5) {
      case 0: pieces.append(.interpolation(.string(part)))
      case 1: pieces.append(.interpolation(.call("format", [.string("%s"), .template(Template([.text(part)]))])))
      default: pieces.append(.text(part))
      }
    }
    return pieces
  }
}
