import HCL
import Support
import Testing

/// Terraform computes the same values from the printed HCL as Swift from the tree, so parentheses are where they are needed.
@Suite struct ArithmeticOracleTests {
  @Test func terraformComputesTheSameValues() throws {
    var arithmetic = RandomArithmetic(random: SeededGenerator())
    let numbers = (0..<600).map { _ in arithmetic.number(5) }
    let truths = (0..<600).map { _ in arithmetic.truth(5) }
    let values = try terraformValue(of: .list(numbers.map(\.expr)), as: [Int].self)
    let verdicts = try terraformValue(of: .list(truths.map(\.expr)), as: [Bool].self)

    try #require(values.count == numbers.count && verdicts.count == truths.count)
    for (number, value) in zip(numbers, values) where number.value != value {
      Issue.record("\(Printer.print(number.expr)) is \(value), not \(number.value) (seed \(arithmetic.random.seed))")
    }
    for (truth, verdict) in zip(truths, verdicts) where truth.value != verdict {
      Issue.record("\(Printer.print(truth.expr)) is \(verdict), not \(truth.value) (seed \(arithmetic.random.seed))")
    }
  }
}
