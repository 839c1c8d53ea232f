import Diagnostics
import Files
import Foundation
import HCL
import Support
import Testing

/// `terraform fmt` changes nothing in printed HCL, for random trees.
@Suite struct FormattingOracleTests {
  @Test func formattingChangesNothing() throws {
    var tree = RandomTree(SeededGenerator())
    try withTemporaryFolder { folder in
      for number in 0..<2_000 {
        let items = tree.items(3)
        try #require(tree.diagnostics(of: items).all == [])
        try Data(Printer.print(Body(items))).write(to: folder.appending(path: "\(number).tf"))
      }
      let verdict = try Tool.terraform.run(["fmt", "-check", "-diff", "-no-color"], in: folder, expecting: [0, 2, 3])
      #expect(verdict.exitCode == 0, "seed \(tree.random.seed)\n\((verdict.errors + verdict.text).prefix(20_000))")
    }
  }
}
