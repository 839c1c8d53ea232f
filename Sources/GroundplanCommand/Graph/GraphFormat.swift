import ArgumentParser
import struct Terraform.Inventory

/// The language of a printed graph.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  /// A table.
  case text
  /// The language of [Graphviz](https://graphviz.org/doc/info/lang.html).
  case dot
  /// The language of [Mermaid](https://mermaid.js.org/syntax/flowchart.html), which GitHub draws in Markdown.
  case mermaid

  func text(of order: RootOrder) -> String {
    switch self {
    case .text:
      let rows = order.sorted.map { root in
        [root.stack, root.environment, order.predecessors(of: root).map(\.stack).joined(separator: ", ")]
      }
      return Table("stack", "environment", "after", rows: rows.map { $0[2].isEmpty ? [$0[0], $0[1], "-"] : $0 }).text
    case .dot:
      return drawing(
        of: order,
        start: "digraph deployment {\n  rankdir = LR\n",
        group: { "  subgraph \"cluster_\($0)\" {\n    label = \"\($0)\"" },
        node: { "    \"\($0.name)\" [label = \"\($0.stack)\"]" },
        groupEnd: "  }",
        edge: { "  \"\($0.name)\" -> \"\($1.name)\"" },
        end: "}"
      )
    case .mermaid:
      return drawing(
        of: order,
        start: "flowchart LR",
        group: { "  subgraph \($0)" },
        node: { "    \($0.environment)__\($0.stack)[\($0.stack)]" },
        groupEnd: "  end",
        edge: { "  \($0.environment)__\($0.stack) --> \($1.environment)__\($1.stack)" },
        end: nil
      )
    }
  }

  private func drawing(
    of order: RootOrder,
    start: String,
    group: (String) -> String,
    node: (Inventory.Root) -> String,
    groupEnd: String,
    edge: (Inventory.Root, Inventory.Root) -> String,
    end: String?
  ) -> String {
    var lines = [start]
    var environment: String?
    let roots = order.sorted
    for root in roots {
      if root.environment != environment {
        if environment != nil { lines.append(groupEnd) }
        lines.append(group(root.environment))
        environment = root.environment
      }
      lines.append(node(root))
    }
    if environment != nil { lines.append(groupEnd) }
    for root in roots {
      for predecessor in order.predecessors(of: root) { lines.append(edge(predecessor, root)) }
    }
    if let end { lines.append(end) }
    return lines.joined(separator: "\n")
  }
}
