import Diagnostics
import Files
import Foundation
import Support
import Testing

@Suite struct GenerateTests {
  @Test func saysWhatChangedAndWritesNothingTwice() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let first = Run("generate", in: folder)
      #expect(first.code == 0)
      let created = FakeEstate.allPaths.map { "created  \($0)\n" }.joined()
      #expect(first.outputWithoutTimes == "\(created)6 written, 0 deleted, 0 unchanged, in 0.0 ms\n")
      #expect(first.errors.isEmpty)
      #expect(try folder.files == ["Package.swift"] + FakeEstate.allPaths)

      #expect(Run("generate", in: folder).outputWithoutTimes == "0 written, 0 deleted, 6 unchanged, in 0.0 ms\n")

      let edited = Run("generate", on: FakeEstate(value: "2"), in: folder)
      #expect(
        edited.outputWithoutTimes == """
          changed  groundplan.sha256
          changed  modules/network/main.tf
          2 written, 0 deleted, 4 unchanged, in 0.0 ms

          """
      )
      #expect(try folder.text(of: "modules/network/main.tf").hasSuffix("value = 2\n"))

      let less = FakeEstate(hasModule: false)
      #expect(
        Run("generate", "--dry-run", on: less, in: folder).outputWithoutTimes == """
          changed  groundplan.sha256
          deleted  modules/network/main.tf
          Nothing was written: 1 to write, 1 to delete, 4 unchanged, in 0.0 ms

          """
      )
      #expect(Run("generate", on: less, in: folder).code == 0)
      #expect(try folder.files == ["Package.swift"] + FakeEstate.allPaths.dropLast())
    }
  }

  @Test func packageIsFoundFromAFolderInIt() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write("", to: "Blueprints/Stacks/API.swift")
      #expect(Run("generate", in: folder.appending(path: "Blueprints/Stacks")).code == 0)
      #expect(try folder.files.count == 8)
    }
  }

  @Test func thereMustBeAPackageOrAnOutput() throws {
    try withTemporaryFolder { folder in
      let run = Run("generate", in: folder)
      #expect(run.code == 1)
      #expect(
        run.errors == """
          error: there is no Package.swift in \(folder.path), or in a folder above it
            Files are written to the folder of the package that has the blueprint.
            Go into that package, or name a folder with --output.

          """
      )
      #expect(Run("generate", "--output", "out/put", in: folder).code == 0)
      let files = try folder.files
      #expect(files == FakeEstate.allPaths.map { "out/put/\($0)" })
    }
  }

  @Test func dryRunWritesNothing() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let run = Run("generate", "--dry-run", in: folder)
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("created  api/environments/prod-eu/main.tf\n"))
      #expect(
        run.outputWithoutTimes.hasSuffix("Nothing was written: 6 to write, 0 to delete, 0 unchanged, in 0.0 ms\n")
      )
      #expect(try folder.files == ["Package.swift"])
    }
  }

  @Test func onlyWritesTheFilesOfOneRoot() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", "--only", "api/prod", in: folder).code == 0)
      #expect(try folder.files == ["Package.swift", FakeEstate.paths[1], "groundplan.sha256"])
      #expect(Run("generate", "--only", "shared/prod", "--only", "api/prod-eu", in: folder).code == 0)
      let paths = [FakeEstate.paths[0], FakeEstate.paths[1], FakeEstate.paths[3]]
      #expect(try folder.files == (["Package.swift", "groundplan.sha256"] + paths).sorted())
      let listed = try folder.text(of: "groundplan.sha256").split(separator: "\n").map { String($0.dropFirst(66)) }
      #expect(listed == paths)
    }
  }

  @Test func unknownRootGetsTheNearestName() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let run = Run("generate", "--only", "ap/prd", in: folder)
      #expect(run.code == 1)
      #expect(
        run.errors == """
          error: there is no root ap/prd
            The blueprint has shared/prod, api/prod, shared/prod-eu, api/prod-eu.
            Did you mean api/prod?

          """
      )
      #expect(Run("generate", "--only", "prod", in: folder).code == 64)
      #expect(try folder.files == ["Package.swift"])
    }
  }

  @Test func errorsOfTheBlueprintAreShownAsTheyAre() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let diagnostics = DiagnosticList([
        Diagnostic(at: .init("/repo/Blueprints/A.swift", 3), "what, is: 100% wrong", why: "Why.", fix: "What to do."),
        Diagnostic(at: .init("/repo/Blueprints/B.swift", 4), "other", why: "Why.", fix: "What to do."),
      ])
      let estate = FakeEstate(diagnostics: diagnostics)
      for command in ["generate", "check", "list"] {
        let run = Run(command, on: estate, in: folder)
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors == "\(diagnostics)\n")
      }
      let environment = ["GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": "/repo"]
      #expect(
        Run("generate", on: estate, in: folder, environment: environment).errors == """
          \(diagnostics)
          ::error file=Blueprints/A.swift,line=3,title=what%2C is%3A 100%25 wrong::Why.%0AWhat to do.
          ::error file=Blueprints/B.swift,line=4,title=other::Why.%0AWhat to do.

          """
      )
    }
  }

  @Test func warningsStopNothing() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let warning = Diagnostic(
        severity: .warning,
        at: .init("/repo/Blueprints/A.swift", 3),
        "old",
        why: "Why.",
        fix: "What to do."
      )
      let estate = FakeEstate(diagnostics: DiagnosticList([warning]))
      let generated = Run("generate", on: estate, in: folder)
      #expect(generated.code == 0)
      #expect(generated.outputWithoutTimes.hasSuffix("6 written, 0 deleted, 0 unchanged, in 0.0 ms\n"))
      #expect(generated.errors == "\(warning)\n")

      let checked = Run("check", on: estate, in: folder)
      #expect(checked.code == 0)
      #expect(checked.output == "6 files are what the blueprint gives.\n")
      #expect(checked.errors == "\(warning)\n")

      let environment = ["GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": "/repo"]
      let annotated = """
        \(warning)
        ::warning file=Blueprints/A.swift,line=3,title=old::Why.%0AWhat to do.

        """
      for command in ["generate", "check"] {
        #expect(Run(command, on: estate, in: folder, environment: environment).errors == annotated)
      }

      let json = Run("check", "--format", "json", on: estate, in: folder)
      #expect(json.code == 0)
      #expect(json.output.contains("\"severity\" : \"warning\""))
      #expect(json.output.contains("\"isCurrent\" : true"))
    }
  }
}
