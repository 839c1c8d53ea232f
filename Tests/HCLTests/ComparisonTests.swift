import HCL
import Support
import Testing

/// What is printed of one body from another that is like it.
@Suite struct ComparisonTests {
  private let owner = Owner("a test")
  private let other = Owner("another")

  private func differences(_ one: [Body.Item], _ other: [Body.Item]) -> [String]? {
    Comparison.differences(Body(one), from: Body(other), replacing: [(self.owner, self.other)])?
      .map { "\($0.item) \($0.number) \($0.argument.name)" }
  }

  private func reference(_ owner: Owner) -> Expr { .reference(Reference("aws_vpc.this", of: owner, at: .here)) }

  @Test func valuesThatDifferAreFound() {
    let one: [Body.Item] = [
      .argument("a", 1), .comment("A comment."), .block("b", items: [.argument("c", 2), .argument("d", .string("x"))]),
      .argument("e", .list([.string("y")])),
    ]
    let other: [Body.Item] = [
      .argument("a", 1), .comment("A comment."), .block("b", items: [.argument("c", 3), .argument("d", .string("x"))]),
      .argument("e", .list([.string("z")])),
    ]
    #expect(differences(one, one) == [])
    #expect(differences(one, other) == ["2 1 c", "3 3 e"])
  }

  @Test(
    arguments: [
      [.argument("b", 1)], [.argument("a", 1), .argument("b", 1)], [.block("a", items: [])], [.blank], [],
      [.argument("a", .omitted)],
    ] as [[Body.Item]]
  )
  func anotherFormHasNoDifferences(_ other: [Body.Item]) {
    #expect(differences([.argument("a", 1)], other) == nil)
  }

  @Test func whatBelongsToADirectoryIsTheSameInTheOneThatTakesItsPlace() {
    let body = [Body.Item.argument("a", .attribute(of: reference(owner), "id"))]
    #expect(differences(body, [.argument("a", .attribute(of: reference(other), "id"))]) == [])
    #expect(differences(body, [.argument("a", .attribute(of: reference(other), "arn"))]) == ["0 0 a"])
    // It has no place here, though both have it.
    #expect(differences([.argument("a", reference(other))], [.argument("a", reference(other))]) == ["0 0 a"])
  }

  @Test func namesOfLoopsTakeEachOthersPlace() {
    func loop(_ name: String) -> [Body.Item] {
      let item = Binding(name)
      return [.argument("a", .for(ForExpr(value: item, in: 1, .list(.bound(item)))))]
    }
    #expect(differences(loop("item"), loop("item")) == [])
    #expect(differences(loop("item"), loop("other")) == ["0 0 a"])
  }

  @Test func replacingValuesGivesWhatPrintingGives() throws {
    var tree = RandomTree(SeededGenerator())
    var counts = (alike: 0, replaced: 0)
    for _ in 0..<5_000 {
      var items = tree.items(2)
      var printed = Printer.printed(Body(items))
      for _ in 0..<3 {
        let next = tree.changed(items)
        let owners = [(tree.owner, tree.owner)]
        guard let found = Comparison.differences(Body(next), from: Body(items), replacing: owners) else { break }
        counts.alike += 1
        let whole = Printer.printed(Body(next))
        if let replaced = printed.replacing(found) {
          counts.replaced += found.isEmpty ? 0 : 1
          #expect(replaced.bytes == whole.bytes, "seed \(tree.random.seed)")
          printed = replaced
        } else {
          printed = whole
        }
        items = next
      }
    }
    #expect(counts.alike > 2_000 && counts.replaced > 500, "\(counts)")
  }
}
