import Foundation
import Support
import Testing

@Suite struct ArgumentTests {
  private let anywhere = FileManager.default.temporaryDirectory

  @Test(arguments: [["--help"], ["help"], []]) func helpNamesEveryCommand(arguments: [String]) {
    let run = arguments.isEmpty ? Run(in: anywhere) : Run(arguments[0], in: anywhere)
    #expect(run.code == 0)
    for command in ["generate", "check", "adopt", "list", "new", "init"] {
      #expect(run.output.contains("\n  \(command) "))
    }
  }

  @Test func invalidArgumentsAreReportedOnTheStandardError() {
    let run = Run("generat", in: anywhere)
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("generat"))
  }
}
