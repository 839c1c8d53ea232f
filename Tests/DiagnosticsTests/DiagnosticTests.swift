import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  private func diagnostic(_ severity: Diagnostic.Severity = .error, line: UInt = #line) -> Diagnostic {
    Diagnostic(
      severity: severity,
      at: Diagnostics.SourceLocation(#filePath, line),
      "what is wrong",
      why: "Why.",
      fix: "What to do."
    )
  }

  @Test func description() {
    #expect(
      diagnostic(line: 23).description == """
        Tests/DiagnosticsTests/DiagnosticTests.swift:23: error: what is wrong
          Why.
          What to do.
        """
    )
  }

  @Test func pathOutsideOfThePackage() {
    #expect(
      Diagnostics.SourceLocation("/nowhere/Blueprints/API.swift", 7).description == "/nowhere/Blueprints/API.swift:7"
    )
  }

  @Test func sameDiagnosticIsReportedOnce() {
    var diagnostics = DiagnosticList([diagnostic(line: 1)])
    diagnostics.report(diagnostic(line: 1))
    diagnostics.report(DiagnosticList([diagnostic(line: 2), diagnostic(line: 1)]))
    #expect(diagnostics.all.map(\.location?.line) == [1, 2])
    #expect(diagnostics.description == "\(diagnostic(line: 1))\n\n\(diagnostic(line: 2))")
  }

  @Test func warningIsNoError() {
    #expect(!DiagnosticList([diagnostic(.warning)]).hasErrors)
    #expect(DiagnosticList([diagnostic(.warning), diagnostic()]).hasErrors)
  }
}
