import Diagnostics
import Foundation
import HCL
import Support
import Testing

@testable import Terraform

/// Terraform has every value that the evaluator claims to know, for random expressions.
@Suite struct EvaluatorOracleTests {
  private let location = Diagnostics.SourceLocation(#filePath, #line)
  private let evaluator = Evaluator([:], ModuleCompiler())
  private let module = ModuleInstance(
    SymbolTable(
      Declarations(
        directory: Directory("a test"),
        location: Diagnostics.SourceLocation(#filePath, #line),
        aliases: [],
        items: [],
        calls: []
      )
    ),
    stack: "test"
  )

  @Test func everyKnownValueIsThatOfTerraform() throws {
    var tree = RandomExpression(SeededGenerator())
    let exprs = (0..<5_000).map { tree.any(1 + $0 % 4) }
    let results = try results(of: exprs)

    try #require(results.count == exprs.count)
    var known = 0
    for (expr, result) in zip(exprs, results) {
      let value = evaluator.value(expr, in: module)
      if !value.isUnknown { known += 1 }
      let isRight =
        if let result {
          value.agrees(with: try JSONDecoder().decode(JSONValue.self, from: Data(result.utf8)))
        } else {
          !value.isWhollyKnown || hasUnknownPart(expr)
        }
      if !isRight {
        let found = result ?? "an error"
        Issue.record("\(Printer.print(expr))\nis \(value) here and \(found) in Terraform (seed \(tree.random.seed))")
      }
    }
    // An evaluator that knows nothing would be right as well.
    #expect(known > 1_500, "seed \(tree.random.seed)")
  }

  /// The results of Terraform as JSON; nil for an error.
  private func results(of exprs: [Expr]) throws -> [String?] {
    let results = exprs.map { Expr.call("try", [.call("jsonencode", [$0]), .null]) }
    let locals = Block("locals", [], [.argument(Argument("result", .list(results), at: location))], at: location)
    let json = try Tool.terraform.evaluate(Printer.print(Body([.block(locals)])))
    return try JSONDecoder().decode([String?].self, from: json)
  }

  /// True if the evaluator does not know a part of the expression, which may be an error in Terraform although the result is known.
  private func hasUnknownPart(_ expr: Expr) -> Bool {
    let parts: [Expr] =
      switch expr {
      case .template(let template): template.segments.flatMap(\.exprs)
      case .list(let elements): elements
      case .object(let items): items.compactMap { if case .field(_, let value) = $0 { value } else { nil } }
      case .attribute(let base, _), .splat(let base, _), .unary(_, let base): [base]
      case .index(let base, let key): [base, key]
      case .call(_, let arguments, _): arguments
      case .binary(let lhs, _, let rhs): [lhs, rhs]
      case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
      // The parts of a loop have no value on their own.
      case .for: [.raw("")]
      default: []
      }
    return parts.contains { part in
      let value = evaluator.value(part, in: module)
      if value.hasUnknownType, !part.isLiteral { return true }
      return !value.isWhollyKnown || hasUnknownPart(part)
    }
  }
}

extension Template.Segment {
  fileprivate var exprs: [Expr] {
    switch self {
    case .text: []
    case .interpolation(let expr): [expr]
    case .conditional(let expr, let then, let otherwise): [expr] + (then + otherwise).flatMap(\.exprs)
    case .loop(_, _, let expr, let content): [expr] + content.flatMap(\.exprs)
    }
  }
}

extension PartialValue {
  /// True for null and for empty collections, whose types only Terraform knows unless they are literals.
  fileprivate var hasUnknownType: Bool { isNull == true || elements?.isEmpty == true || isEmptyObject }

  private var isEmptyObject: Bool { if case .object(let fields) = self { fields.isEmpty } else { false } }
}

extension Expr {
  fileprivate var isLiteral: Bool {
    switch self {
    case .null, .list, .object: true
    default: false
    }
  }
}
