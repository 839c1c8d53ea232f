import AWSSchema
import Files
import Foundation
import HCL
import Support
@testable import Terraform
import Testing

/// Terraform finds the same mistakes as the schema does, in every resource and data source of the provider.
///
/// Terraform needs the provider for that, and `scripts/test` sets its location.
@Suite(.enabled(if: Tool.knowsProviders, "scripts/test knows where the provider is"))
struct SchemaOracleTests {
  private static let schema = ProviderSchema(awsSchema)
  private static let requirements = Requirements(
    terraform: ">= 1.11.0",
    providers: [ProviderRequirement("aws", version: schema.version, schema: schema)]
  )

  @Test func whatIsRequiredIsEnough() throws {
    try compareEveryType("what is required") { sample, arguments, line in sample.fill(&arguments, line: line) }
  }

  /// Groundplan accepts everything that Terraform accepts, without exceptions.
  @Test func whatTerraformAcceptsIsAccepted() throws {
    var random = SeededGenerator()
    let accepted = try compareEveryType("more than is required, seed \(random.seed)") { sample, arguments, line in
      sample.fillMore(&arguments, &random, line: line)
    }
    #expect(accepted >= 500)
  }

  /// Returns how many of the types Terraform accepts.
  @discardableResult
  private func compareEveryType(
    _ description: String,
    _ fill: (SampleBlock, inout Arguments, UInt) -> Void
  ) throws -> Int {
    let scope = Scope(Directory("the oracle"), at: SourceLocation(#filePath, 0))
    var types: [String] = []
    let reader = SchemaReader(Self.schema)
    for mode in [ResourceMode.resource, .data] {
      for type in Self.schema.lines.names(after: mode.rawValue) {
        let entry = try #require(try reader.entry("\(mode.rawValue) \(type)"))
        types.append(type)
        let line = UInt(types.count)
        declare(mode, type, in: scope, line: line) { fill(SampleBlock(entry.group), &$0, line) }
      }
    }
    #expect(types.count == 2134)
    return try compare(scope, types.map { "\($0) with \(description)" })
  }

  @Test func mistakesAreFound() throws {
    var random = SeededGenerator()
    let scope = Scope(Directory("the oracle"), at: SourceLocation(#filePath, 0))
    var samples: [String] = []
    let reader = SchemaReader(Self.schema)
    let names = [ResourceMode.resource, .data].flatMap { mode in
      Self.schema.lines.names(after: mode.rawValue).map { (mode, $0) }
    }
    while samples.count < 1_000 {
      let (mode, type) = random.pick(names)
      let mistake = random.pick(SampleBlock.Mistake.allCases)
      let entry = try #require(try reader.entry("\(mode.rawValue) \(type)"))
      var isMade = false
      let line = UInt(samples.count + 1)
      declare(mode, type, in: scope, line: line) {
        isMade = SampleBlock(entry.group).make(mistake, in: &$0, &random, line: line)
        if !isMade { SampleBlock(entry.group).fill(&$0, line: line) }
      }
      samples.append("\(mode.rawValue) \(type), \(isMade ? "\(mistake)" : "no mistake"), seed \(random.seed)")
    }
    try compare(scope, samples)
  }

  /// The block of a line has that number in its name.
  private func declare(
    _ mode: ResourceMode,
    _ type: String,
    in scope: Scope,
    line: UInt,
    _ arguments: (inout Arguments) -> Void
  ) {
    let _: Resource<AnyResource> = scope.single(mode, type, "n\(line)", at: SourceLocation(#filePath, line), arguments)
  }

  /// Returns how many samples Terraform accepts.
  @discardableResult
  private func compare(_ scope: Scope, _ samples: [String]) throws -> Int {
    let declarations = scope.declarations
    var checker = TypeChecker(declarations, Self.requirements, SchemaReaders())
    checker.check(declarations.items)
    let mine = checker.diagnostics.all.filter { $0.severity == .error }
    let theirs = try verdict(on: scope)
    for (index, sample) in samples.enumerated() {
      let found = mine.filter { $0.location.map { Int($0.line) } == index + 1 }
      let expected = theirs[index + 1] ?? []
      // If the provider reports a value first, it does not check the schema.
      let isBad = expected.contains(where: \.isOfSchema) || !found.isEmpty && !expected.isEmpty
      #expect(found.isEmpty == !isBad, "\(sample)\nGroundplan: \(found.map(\.summary))\nTerraform: \(expected)")
    }
    let accepted = samples.indices.count { theirs[$0 + 1] == nil }
    print("Terraform accepts \(accepted) of \(samples.count) blocks")
    return accepted
  }

  /// The errors that Terraform finds, by the number of the block.
  private func verdict(on scope: Scope) throws -> [Int: [Verdict.Diagnostic]] {
    try withTemporaryFolder { folder in
      let terraform = Block("terraform", [], Self.requirements.items(at: scope.location), at: scope.location)
      // A file for each block: for every error, Terraform goes through the whole file again.
      for (number, item) in ([.block(terraform)] + scope.declarations.items).enumerated() {
        try Data(Printer.print(Body([item]))).write(to: folder.appending(path: "\(number).tf"))
      }
      let tool = try Tool.terraform
      try tool.run(["init", "-no-color"], in: folder)
      let output = try tool.run(["validate", "-json"], in: folder, expecting: [0, 1])
      let diagnostics = try JSONDecoder().decode(Verdict.self, from: Data(output.text.utf8)).diagnostics
      return Dictionary(grouping: diagnostics.filter { $0.severity == "error" }) { $0.number ?? 0 }
    }
  }
}

/// What `terraform validate -json` prints.
private struct Verdict: Decodable {
  struct Diagnostic: Decodable {
    struct Range: Decodable {
      let filename: String
    }

    let severity: String
    let summary: String
    let detail: String
    let range: Range?

    /// True if the schema explains the error. The provider reports other errors if there is none of the schema.
    var isOfSchema: Bool {
      let counts = ["Insufficient ", "Too many ", "Duplicate "]
      if counts.contains(where: summary.hasPrefix) {
        return summary.hasSuffix(" blocks") || summary.hasSuffix(" block")
      }
      switch summary {
      case "Missing required argument": return detail.hasSuffix("is required, but no definition was found.")
      case "Unsupported argument", "Unsupported block type", "Incorrect attribute value type",
        "Invalid resource type", "Invalid data source", "Value for unconfigurable attribute",
        "Invalid or unknown key", "Invalid Configuration for Read-Only Attribute":
        return true
      default: return false
      }
    }

    /// The number of the block, whose file is named after it.
    var number: Int? { range.flatMap { Int($0.filename.dropLast(".tf".count)) } }
  }

  let diagnostics: [Diagnostic]
}
