import Foundation
import Output
import Support
import Testing

@Suite struct GenerateTests {
  @Test func reportsWhatChangedAndWritesNothingTwice() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let first = Run("generate", in: folder)
      #expect(first.code == 0)
      let created = Sample.allPaths.map { "created  \($0)\n" }.joined()
      #expect(first.outputWithoutTimes == "\(created)14 written, 0 deleted, 0 unchanged, in 0.0 ms\n")
      #expect(first.errors.isEmpty)
      #expect(try folder.files == (["Package.swift"] + Sample.allPaths).sorted())

      #expect(Run("generate", in: folder).outputWithoutTimes == "0 written, 0 deleted, 14 unchanged, in 0.0 ms\n")

      let changed = Run("generate", on: Sample(value: "2").deployment, in: folder)
      #expect(
        changed.outputWithoutTimes == """
          changed  groundplan.sha256
          changed  infra/environments/prod/main.tf
          2 written, 0 deleted, 12 unchanged, in 0.0 ms

          """
      )
      #expect(try folder.text(of: Sample.main).contains("value       = \"2\"\n"))

      let less = Sample(hasModule: false).deployment
      let dryRun = Run("generate", "--dry-run", on: less, in: folder)
      #expect(dryRun.output.contains("deleted  modules/network/main.tf\n"))
      #expect(
        dryRun.outputWithoutTimes.hasSuffix("Nothing was written: 5 to write, 5 to delete, 4 unchanged, in 0.0 ms\n")
      )
      #expect(Run("generate", on: less, in: folder).code == 0)
      #expect(try !folder.files.contains { $0.hasPrefix("modules/") })
    }
  }

  /// A file that was generated becomes a folder of generated files.
  @Test func fileBecomesAFolder() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", in: folder).code == 0)
      let paths = try folder.files
      try FileManager.default.removeItem(at: folder.appending(path: "modules"))
      try folder.write("old", to: "modules")
      let manifest = try folder.text(of: "groundplan.sha256").split(separator: "\n")
        .filter { !$0.contains("  modules/") }
      let line = "\(SHA256.hash(Array("old".utf8)))  modules"
      try folder.write((manifest + ["\(line)\n"]).joined(separator: "\n"), to: "groundplan.sha256")
      #expect(Run("check", in: folder).code == 2)
      let run = Run("generate", in: folder)
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.output.contains("deleted  modules\n"))
      #expect(run.output.contains("created  modules/network/main.tf\n"))
      #expect(try folder.files == paths)
      #expect(Run("check", in: folder).code == 0)
    }
  }

  @Test func folderBecomesAFile() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", in: folder).code == 0)
      let paths = try folder.files
      try FileManager.default.removeItem(at: folder.appending(path: "modules/network/main.tf"))
      try folder.write("old", to: "modules/network/main.tf/inner/old.tf")
      let manifest = try folder.text(of: "groundplan.sha256")
      let line = "\(SHA256.hash(Array("old".utf8)))  modules/network/main.tf/inner/old.tf\n"
      try folder.write(manifest + line, to: "groundplan.sha256")
      let run = Run("generate", in: folder)
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.output.contains("created  modules/network/main.tf\ndeleted  modules/network/main.tf/inner/old.tf\n"))
      #expect(try folder.files == paths)
      #expect(Run("check", in: folder).code == 0)
    }
  }

  @Test func emptyFileIsRepaired() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", in: folder).code == 0)
      try folder.write("", to: Sample.main)
      let check = Run("check", in: folder, environment: ["GITHUB_ACTIONS": "true"])
      #expect(check.code == 2)
      #expect(
        check.errors.hasPrefix("incomplete  \(Sample.main)\n1 of 14 files differ from the blueprint: 1 incomplete.")
      )
      #expect(check.output.contains(",title=this file is empty or breaks off::"))
      let run = Run("generate", in: folder)
      #expect(run.outputWithoutTimes == "repaired  \(Sample.main)\n1 written, 0 deleted, 13 unchanged, in 0.0 ms\n")
      #expect(Run("check", in: folder).code == 0)
    }
  }

  @Test func lineEndingsOfWindowsAreExplained() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", in: folder).code == 0)
      try folder.write(try folder.text(of: Sample.main).replacing("\n", with: "\r\n"), to: Sample.main)
      let check = Run("check", in: folder)
      #expect(check.code == 2)
      #expect(
        check.errors == """
          outdated  \(Sample.main)
          1 of them differs only in line endings. If Git has converted them, write `* text=auto eol=lf` to .gitattributes.
          1 of 14 files differ from the blueprint: 1 outdated. Run `generate` and commit the result.

          """
      )
      #expect(Run("generate", in: folder).code == 0)
      #expect(Run("check", in: folder).code == 0)
    }
  }

  @Test func packageIsFoundFromAFolderInIt() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write("", to: "Blueprints/Stacks/API.swift")
      #expect(Run("generate", in: folder.appending(path: "Blueprints/Stacks")).code == 0)
      #expect(try folder.files.count == 16)
    }
  }

  @Test func outputCanBeAnotherFolder() throws {
    try withTemporaryFolder { folder in
      #expect(Run("generate", in: folder).errors.contains(" [no-package]\n"))
      #expect(Run("generate", "--output", "out/put", in: folder).code == 0)
      let files = try folder.files
      #expect(files == Sample.allPaths.map { "out/put/\($0)" })
    }
  }

  @Test func dryRunWritesNothing() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let run = Run("generate", "--dry-run", in: folder)
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("created  api/environments/prod-eu/main.tf\n"))
      #expect(
        run.outputWithoutTimes.hasSuffix("Nothing was written: 14 to write, 0 to delete, 0 unchanged, in 0.0 ms\n")
      )
      #expect(try folder.files == ["Package.swift"])
    }
  }

  @Test func onlyWritesTheFilesOfOneRoot() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      func written() throws -> [String] { try folder.files.filter { $0.hasSuffix("main.tf") } }
      #expect(Run("generate", "--only", "api/prod", in: folder).code == 0)
      #expect(try written() == ["api/environments/prod/main.tf"])
      #expect(Run("generate", "--only", "shared/prod", "--only", "api/prod-eu", in: folder).code == 0)
      let roots = ["api/environments/prod-eu", "api/environments/prod", "infra/environments/prod"]
      #expect(try written() == roots.map { "\($0)/main.tf" })
      let listed = try folder.text(of: "groundplan.sha256").split(separator: "\n").map { String($0.dropFirst(66)) }
      #expect(listed == roots.flatMap { ["\($0)/main.tf", "\($0)/tests/contract.tftest.hcl"] })
    }
  }

  @Test func unknownRootGetsTheNearestName() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let run = Run("generate", "--only", "ap/prd", in: folder)
      #expect(run.code == 1)
      #expect(run.errors.hasPrefix("error: there is no root module ap/prd [unknown-root]\n"))
      #expect(run.errors.contains("  Did you mean api/prod?\n"))
      #expect(Run("generate", "--only", "prod", in: folder).code == 64)
      #expect(try folder.files == ["Package.swift"])
    }
  }

  @Test(arguments: ["generate", "check", "list"]) func errorsOfTheBlueprintAreShown(command: String) throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let deployment = Sample(mistakes: [3, 4]).deployment
      let run = Run(command, on: deployment, in: folder)
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      for line in [3, 4] {
        #expect(run.errors.contains("/repo/Blueprints/A.swift:\(line): error: the stack api "), "\(run.errors)")
      }
      let environment = ["GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": "/repo"]
      let annotated = Run(command, on: deployment, in: folder, environment: environment).errors
      #expect(annotated.hasPrefix(run.errors))
      let annotations = annotated.split(separator: "\n")
        .filter { $0.hasPrefix("::") && $0.hasSuffix("/stack-twice.md") }
      #expect(annotations.count == 2)
      for (line, annotation) in zip([3, 4], annotations) {
        #expect(annotation.hasPrefix("::error file=Blueprints/A.swift,line=\(line),title=the stack api "))
        #expect(annotation.contains("%0Ahttps://github.com/groundplan/groundplan/blob/main/docs/errors/"))
      }
    }
  }

  @Test func warningsPreventNothing() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let deployment = Sample(hasWarning: true).deployment
      let generated = Run("generate", on: deployment, in: folder)
      #expect(generated.code == 0)
      #expect(generated.outputWithoutTimes.hasSuffix("14 written, 0 deleted, 0 unchanged, in 0.0 ms\n"))
      #expect(generated.errors.hasPrefix("/repo/Blueprints/A.swift:3: warning: "), "\(generated.errors)")

      let checked = Run("check", on: deployment, in: folder)
      #expect(checked.code == 0)
      #expect(checked.output == "All 14 files are current.\n")
      #expect(checked.errors == generated.errors)

      let environment = ["GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": "/repo"]
      for command in ["generate", "check"] {
        let annotated = Run(command, on: deployment, in: folder, environment: environment).errors
        #expect(
          annotated.hasPrefix("\(generated.errors)::warning file=Blueprints/A.swift,line=3,title="),
          "\(annotated)"
        )
      }

      let json = Run("check", "--format", "json", on: deployment, in: folder)
      #expect(json.code == 0)
      #expect(json.output.contains("\"severity\" : \"warning\""))
      #expect(json.output.contains("\"isCurrent\" : true"))
    }
  }
}
