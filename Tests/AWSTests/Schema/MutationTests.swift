import AWS
import Files
import Foundation
@testable import Terraform
import Testing

/// Every argument and block of every module: misspelt, removed where it is required, and given a value of another type.
///
/// Each mistake has to be reported, at the line of the module that has the block. A schema cannot find two mistakes: a name
/// that is misspelt as another name of the same block, and a value for an argument of any type.
@Suite struct MutationTests {
  /// All that have resources.
  private static let subjects = (modules + exampleModules).filter { !$0.requirements.providers.isEmpty }

  @Test(arguments: subjects.map { "\($0)" })
  func everyMistakeIsReported(name: String) throws {
    let module = try #require(Self.subjects.first { "\($0)" == name })
    try check(module)
  }

  private func check<M: Module>(_: M.Type) throws {
    let module = CompiledModule(M.self)
    let content = module.declarations.items
    let schemas = SchemaReaders()
    let checker = TypeChecker(module.declarations, module.requirements, schemas)
    var unchanged = checker
    unchanged.check(content + module.outputs)
    #expect(!unchanged.diagnostics.hasErrors, "\(unchanged.diagnostics)")

    let reader = schemas.reader(of: try #require(module.requirements.providers.first { $0.name == "aws" }?.schema))
    var counts: [Mutant.Mistake: Int] = [:]
    var places: Set<Diagnostics.SourceLocation> = []
    for case .block(let block) in content {
      guard let subject = ProviderBlock(block) else { continue }
      let group = try #require(try reader.entry(subject.schemaKey)).group
      for mutant in Mutator(subject: subject, group: group, start: block.location).mutants(of: block.body) {
        counts[mutant.mistake, default: 0] += 1
        places.insert(mutant.location)
        var checker = checker
        checker.check([.block(block.with(mutant.body))])
        let reported = checker.diagnostics.all.filter { $0.severity == .error }
        let isReported = reported.contains { error in
          error.id == mutant.id && error.location == mutant.location
            && mutant.mentions.allSatisfy(error.summary.contains)
            && (mutant.remedy == nil || error.remedy == mutant.remedy)
        }
        let expected = "\(mutant.location): \(mutant.id) \(mutant.mentions) \(mutant.remedy ?? "")"
        #expect(isReported, "expected \(expected)\nreported \(reported)")
      }
    }
    for place in places { try expectCall(at: place, in: "\(M.self)") }
    #expect(Set(counts.keys).isSuperset(of: [.misspelt, .mistyped]))
    print("\(M.self): \(counts.map { "\($0.value) \($0.key)" }.sorted().joined(separator: ", "))")
  }

  /// The line is one of the module's own that makes a block, and not one of what helps it.
  private func expectCall(at place: Diagnostics.SourceLocation, in module: String) throws {
    let file = URL(filePath: place.absolutePath)
    #expect(file.pathComponents.contains("Modules"), "\(place)")
    #expect(file.lastPathComponent.prefix { $0.isLetter || $0.isNumber } == module, "\(place)")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[Int(place.line) - 1].contains(/\w\(/), "\(place)")
  }
}
