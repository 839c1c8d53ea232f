/// A table of text, in aligned columns.
struct Table {
  private let rows: [[String]]

  init(_ heading: String..., rows: [[String]]) {
    self.rows = [heading.map { $0.uppercased() }] + rows
  }

  /// The lines, without spaces at their ends.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let last = row.count - 1
      let cells = row.enumerated().map { column, cell in
        column == last ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return cells.joined(separator: "  ")
    }
    return lines.joined(separator: "\n")
  }
}
