import Files
import HCL

/// Makes the files of roots. Where a root is like that of the same stack in the environment before, its files are, too, but for a few
/// values.
struct RootPrinter {
  private struct Printed {
    let root: Root
    /// How many modules had moved.
    let moves: Int
    let sources: [String]
    let body: PrintedBody
    let test: [UInt8]

    /// Whether all modules lie outside the folders of environments, so that the paths to them are the same from each.
    var leavesStack: Bool { sources.allSatisfy { $0.hasPrefix("../../") } }
  }

  private let requirements: Requirements
  private let types: MockedTypes
  /// What was made last, by the names of the stacks.
  private var printed: [String: Printed] = [:]

  init(_ requirements: Requirements, _ directories: DirectoryLibrary) {
    self.requirements = requirements
    types = MockedTypes(requirements, directories)
  }

  /// The content of `main.tf` and of the contract test.
  mutating func print(_ root: Root, _ library: ModuleLibrary) -> (main: [UInt8], test: [UInt8]) {
    let last = printed[root.name]
    let former = last.flatMap { root.precedent?.root == ObjectIdentifier($0.root) ? $0 : nil }
    let sources =
      former.flatMap { $0.moves == library.moves && $0.leavesStack ? $0.sources : nil }
      ?? root.scope.sources(library, in: root.folder)
    let body =
      former.flatMap { $0.sources == sources ? $0.body.replacing(root.precedent?.differences ?? []) : nil }
      ?? Printer.printed(.file(root.body(sources).items))
    let test =
      former.flatMap { root.hasTest(of: $0.root) ? $0.test : nil }
      ?? Printer.print(.file(ContractTest(root: root, requirements: requirements, types: types).items))
    printed[root.name] = Printed(root: root, moves: library.moves, sources: sources, body: body, test: test)
    return (body.bytes, test)
  }
}

extension Root {
  /// Whether its contract test is that of another root, which it is like.
  fileprivate func hasTest(of other: Root) -> Bool {
    contract.isSame(as: other.contract)
      && zip(states, other.states).allSatisfy { $0.contract.isSame(as: $1.contract) }
      && !(precedent?.differences ?? []).contains { difference in
        if case .block(let block) = body.items[difference.item] { block.type == "import" } else { false }
      }
  }
}
