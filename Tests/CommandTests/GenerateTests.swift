import Files
import Foundation
import Support
import Testing

@Suite struct GenerateTests {
  private static let paths = [
    "api/environments/prod-eu/main.tf", "api/environments/prod/main.tf",
    "infra/environments/prod-eu/main.tf", "infra/environments/prod/main.tf",
    "modules/network/main.tf",
  ]
  /// The same, with the manifest.
  private static let all = (paths + ["groundplan.sha256"]).sorted()

  @Test func saysWhatChangedAndWritesNothingTwice() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let first = Run("generate", in: folder)
      #expect(first.code == 0)
      let created = Self.all.map { "created  \($0)\n" }.joined()
      #expect(first.outputWithoutTimes == "\(created)6 written, 0 deleted, 0 unchanged, in 0.0 ms\n")
      #expect(first.errors.isEmpty)
      #expect(try folder.files == ["Package.swift"] + Self.all)

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
      #expect(try folder.files == ["Package.swift"] + Self.all.dropLast())
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
      #expect(files == Self.all.map { "out/put/\($0)" })
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
      #expect(try folder.files == ["Package.swift", Self.paths[1], "groundplan.sha256"])
      #expect(Run("generate", "--only", "shared/prod", "--only", "api/prod-eu", in: folder).code == 0)
      let paths = [Self.paths[0], Self.paths[1], Self.paths[3]]
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

  @Test func nothingIsWrittenIfAFileIsForeign() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write("by hand\n", to: Self.paths[4])
      let run = Run("generate", in: folder)
      #expect(run.code == 1)
      #expect(
        run.output == """
          --- a/modules/network/main.tf
          +++ b/modules/network/main.tf
          @@ -1 +1,3 @@
          -by hand
          +# Generated by Groundplan. Do not edit: change the blueprint in Swift and generate again.
          +
          +value = 1

          """
      )
      #expect(run.errors.hasPrefix("\(folder.path)/modules/network/main.tf: error: this file was not generated\n"))
      #expect(try folder.files == ["Package.swift", Self.paths[4]])

      #expect(Run("generate", "--overwrite", Self.paths[4], in: folder).code == 0)
      #expect(try folder.files == ["Package.swift"] + Self.all)
      #expect(Run("check", in: folder).code == 0)
    }
  }

  /// The diff shows what would be lost, of each file and of no other.
  @Test func nothingIsWrittenIfFilesWereEdited() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", in: folder).code == 0)
      for path in [Self.paths[1], Self.paths[4]] { try folder.write("by hand\n", to: path) }
      let files = try folder.files
      let less = FakeEstate(environments: ["prod", "prod-eu", "qa"], hasModule: false)
      let run = Run("generate", "--dry-run", on: less, in: folder)
      #expect(run.code == 1)
      #expect(run.output.contains("--- a/api/environments/prod/main.tf\n"))
      #expect(run.output.hasSuffix("--- a/modules/network/main.tf\n+++ /dev/null\n@@ -1 +0,0 @@\n-by hand\n"))
      #expect(run.output.components(separatedBy: "-by hand\n").count == 3)
      #expect(Run("generate", on: less, in: folder).errors == run.errors)
      #expect(try folder.files == files)

      let paths = ["--overwrite", Self.paths[1], "--overwrite", Self.paths[4]]
      let written = Run("generate", paths[0], paths[1], paths[2], paths[3], on: less, in: folder)
      #expect(written.code == 0)
      #expect(written.output.contains("changed  \(Self.paths[1])\n"))
      #expect(written.output.contains("deleted  \(Self.paths[4])\n"))
    }
  }

  @Test func pathWithASlipIsTold() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      for command in [["generate", "--overwrite"], ["adopt"]] {
        let path = "api/environments/prd/main.tf"
        let run = Run(arguments: command + [path], in: folder)
        #expect(run.code == 1)
        #expect(
          run.errors == """
            error: \(path) is no file that the blueprint gives, or gave
              Paths are those that `check` shows: from the root of the tree, as they are in groundplan.sha256.
              Did you mean api/environments/prod/main.tf?

            """
        )
        #expect(try folder.files == ["Package.swift"])
      }
    }
  }

  @Test func adoptedFilesAreReplaced() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write("by hand\n", to: Self.paths[4])
      let run = Run("adopt", Self.paths[4], in: folder)
      #expect(run.code == 0)
      #expect(
        run.output == """
          adopted  modules/network/main.tf
          `check` shows what the next `generate` will change in them.

          """
      )
      #expect(try folder.text(of: Self.paths[4]) == "by hand\n")
      #expect(Run("check", in: folder).errors.contains("outdated  modules/network/main.tf\n"))
      #expect(Run("generate", in: folder).code == 0)
      #expect(try folder.text(of: Self.paths[4]).hasSuffix("value = 1\n"))

      try FileManager.default.removeItem(at: folder.appending(path: "modules"))
      let missing = Run("adopt", Self.paths[4], in: folder)
      #expect(missing.code == 1)
      #expect(missing.errors.hasPrefix("error: there is no file modules/network/main.tf\n"))
    }
  }

  /// What an environment has made may still run, so its code is not deleted with its entry.
  @Test func vanishedEnvironmentIsRetired() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", in: folder).code == 0)
      let files = try folder.files
      var less = FakeEstate(environments: ["prod"], hasModule: false)
      let run = Run("generate", on: less, in: folder)
      #expect(run.code == 1)
      for root in ["api/environments/prod-eu", "infra/environments/prod-eu"] {
        #expect(run.errors.contains("\(folder.path)/\(root): error: the blueprint no longer gives this root\n"))
        #expect(run.errors.contains("retired: [\"\(root)\"]"))
      }
      #expect(try folder.files == files)

      less.retired = ["api/environments/prod-eu", "infra/environments/prod-eu"]
      #expect(
        Run("generate", on: less, in: folder).outputWithoutTimes
          == "0 written, 0 deleted, 3 unchanged, 3 kept for retired roots, in 0.0 ms\n"
      )
      #expect(Run("check", on: less, in: folder).code == 0)

      for path in ["api", "infra"] {
        try FileManager.default.removeItem(at: folder.appending(path: "\(path)/environments/prod-eu"))
      }
      less.retired = []
      #expect(Run("generate", on: less, in: folder).output.contains("deleted  modules/network/main.tf\n"))
      #expect(try folder.files == ["Package.swift", Self.paths[1], "groundplan.sha256", Self.paths[3]])
    }
  }

  @Test func errorsOfTheBlueprintAreShownAsTheyAre() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let diagnostics = Diagnostics([
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
        .warning,
        at: .init("/repo/Blueprints/A.swift", 3),
        "old",
        why: "Why.",
        fix: "What to do."
      )
      let estate = FakeEstate(diagnostics: Diagnostics([warning]))
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
