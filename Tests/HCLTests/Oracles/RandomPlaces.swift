import HCL
import Support

/// Files with random texts at random places.
///
/// Most texts share few blocks, since the time that Terraform takes to plan grows with the square of the number of blocks.
struct RandomPlaces {
  /// Where a text is, and so where the JSON of a plan has it.
  enum Place {
    /// An element of the output `values`: the only string in it.
    case value(Int)
    /// An element of the output `values`: the only key in it.
    case key(Int)
    case outputDescription(String)
    case variableDescription(String)
    case fallback(String)
    /// The command of a provisioner.
    case command(Int)
    /// The error message of an assertion, which starts with a name.
    case message(String)
  }

  private(set) var texts: [(text: String, place: Place)] = []
  private(set) var random: SeededGenerator
  private var values: [Expr] = []
  private var provisioners: [Body.Item] = []
  private var assertions: [Body.Item] = []
  private var locals: [Body.Item] = [.argument("empty", .string(""))]
  private var blocks: [Body.Item] = []

  init(_ random: SeededGenerator) {
    self.random = random
  }

  /// The files. Terraform reads the file of an assertion again for each message.
  var files: [Body] {
    [
      Body([.block("check", "this", items: assertions)]),
      Body(
        blocks + [
          .block("locals", items: locals),
          .block("resource", "terraform_data", "this", items: provisioners),
          .block("output", "values", items: [.argument("value", .list(values))]),
        ]
      ),
    ]
  }

  /// Adds a text at a random place.
  mutating func add(_ text: String) {
    let name = "t\(texts.count)"
    let comment = Body.Item.comment(text)
    let place: Place
    switch random.int(0...99) {
    case 0:
      blocks += [
        .block("output", name, items: [.argument("description", value(text)), comment, .argument("value", 1)])
      ]
      place = .outputDescription(name)
    case 1:
      blocks += [.block("variable", name, items: [.argument("description", value(text)), .argument("default", 1)])]
      place = .variableDescription(name)
    case 2:
      blocks += [comment, .block("variable", name, items: [.argument("default", value(text)), comment])]
      place = .fallback(name)
    case 3:
      locals += [.argument(name, value(text)), comment]
      values.append(.raw("local.\(name)"))
      place = .value(values.count - 1)
    case 4...14:
      let command = Body.Item.argument("command", value(text))
      provisioners.append(.block("provisioner", "local-exec", items: [comment, command]))
      place = .command(provisioners.count - 1)
    case 15, 16:
      let condition = Body.Item.argument("condition", .raw("local.empty == \"no\""))
      // Terraform removes white space around a message, and sorts the messages.
      let message = "\(name): \(text)."
      assertions.append(.block("assert", items: [condition, .argument("error_message", value(message))]))
      return texts.append((message, .message(name)))
    case 17...29:
      let object = Expr.object([.field(text, .null)])
      values.append(nested(random.isOne(in: 2) ? object : .call("tomap", [object]), comment: text))
      place = .key(values.count - 1)
    default:
      values.append(nested(value(text), comment: text))
      place = .value(values.count - 1)
    }
    texts.append((text, place))
  }
}

// MARK: - Values

extension RandomPlaces {
  /// The text as a string or as a heredoc.
  private mutating func value(_ text: String) -> Expr {
    if random.isOne(in: 3) { return .string(text) }
    return .template(Template([.text(text)], style: random.isOne(in: 4) ? .quoted : .heredoc))
  }

  /// A value inside of lists, objects and calls.
  private mutating func nested(_ value: Expr, comment: String) -> Expr {
    var value = random.isOne(in: 3) ? interpolated(value) : value
    for _ in 0..<random.int(0...5) {
      switch random.int(0...3) {
      case 0: value = .list([value])
      case 1: value = .object([.comment(comment), .field("a", value)])
      case 2:
        value = .call("merge", [.object([]), .object([.field("a", value), .field("b", .null), .field("c", .null)])])
      default: value = .object([.field("a", value), .field("b", .list([])), .field("c", .null)])
      }
    }
    return value
  }

  /// The same text with interpolations of empty strings at its line starts and between its characters.
  private mutating func interpolated(_ value: Expr) -> Expr {
    guard case .template(let template) = value, case .text(let text)? = template.segments.first else { return value }
    var segments: [Template.Segment] = []
    var piece = ""
    var followsLineBreak = true
    for scalar in text.unicodeScalars {
      if random.isOne(in: followsLineBreak ? 3 : 12) {
        segments += [.text(piece), .interpolation(.raw("local.empty"))]
        piece = ""
      }
      piece.unicodeScalars.append(scalar)
      followsLineBreak = scalar == "\n"
    }
    return .template(Template(segments + [.text(piece)], style: template.style))
  }
}
