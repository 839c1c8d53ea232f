/// The body of a closure in the source of a case.
struct Excerpt {
  /// Its lines in the file, counted from 1.
  let lines: ClosedRange<Int>
  /// Its lines, without the indentation.
  let text: String

  /// Finds the closure with a label behind the name of a case.
  ///
  /// The formatter gives every argument a line, and the closing brace the indentation of the label.
  init(_ label: String, of slug: String, in source: [String]) throws {
    func index(from start: Int, _ isIt: (Substring) -> Bool) throws -> Int {
      guard let index = source[start...].firstIndex(where: { isIt($0.drop { $0 == " " }) }) else {
        throw ErrorPage.Fault.noSource("\(label) of \(slug)")
      }
      return index
    }
    let start = try index(from: index(from: 0) { $0 == "\"\(slug)\"," }) { $0.hasPrefix("\(label): {") }
    let indentation = source[start].prefix { $0 == " " }
    guard let end = source[start...].firstIndex(where: { $0 == "\(indentation)}" || $0 == "\(indentation)}," }) else {
      throw ErrorPage.Fault.noSource("the end of \(label) of \(slug)")
    }
    lines = start + 2...end
    let body = source[start + 1..<end].map { $0.dropFirst(indentation.count + 2) }
    // The page has no function to return from.
    text = body.map { $0.hasPrefix("return ") ? "let deployment = \($0.dropFirst(7))" : String($0) }
      .joined(separator: "\n")
  }
}
