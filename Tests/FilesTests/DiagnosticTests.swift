import Files
import Testing

@Suite struct DiagnosticTests {
  private func diagnostic(_ severity: Diagnostic.Severity = .error, line: UInt = #line) -> Diagnostic {
    Diagnostic(severity, at: Files.SourceLocation(#filePath, line), "what is wrong", why: "Why.", fix: "What to do.")
  }

  @Test func textSaysWhereFromThePackageRootAndWhatWhyAndWhatToDo() {
    #expect(
      diagnostic(line: 23).description == """
        Tests/FilesTests/DiagnosticTests.swift:23: error: what is wrong
          Why.
          What to do.
        """
    )
  }

  @Test func fileThatIsNotHereKeepsItsPath() {
    #expect(Files.SourceLocation("/nowhere/Blueprints/API.swift", 7).description == "/nowhere/Blueprints/API.swift:7")
  }

  @Test func sameProblemIsToldOnce() {
    var diagnostics = Diagnostics([diagnostic(line: 1)])
    diagnostics.report(diagnostic(line: 1))
    diagnostics.report(Diagnostics([diagnostic(line: 2), diagnostic(line: 1)]))
    #expect(diagnostics.all.map(\.location.line) == [1, 2])
    #expect(diagnostics.description == "\(diagnostic(line: 1))\n\n\(diagnostic(line: 2))")
  }

  @Test func warningStopsNothing() {
    #expect(!Diagnostics([diagnostic(.warning)]).hasErrors)
    #expect(Diagnostics([diagnostic(.warning), diagnostic()]).hasErrors)
  }
}
