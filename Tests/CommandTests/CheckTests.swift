import Foundation
import Support
import Testing

@Suite struct CheckTests {
  /// The difference between the two versions of the blueprint.
  private static let diff = """
    --- a/infra/environments/prod/main.tf
    +++ b/infra/environments/prod/main.tf
    @@ -17,5 +17,5 @@
     
     output "value" {
       description = "A value."
    -  value       = "1"
    +  value       = "2"
     }

    """

  /// A folder with the files of the first version of the blueprint.
  private func withTree(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try #require(Run("generate", in: folder).code == 0)
      try body(folder)
    }
  }

  private let changed = Sample(value: "2").deployment

  @Test func currentTreeEndsWithZero() throws {
    try withTree { folder in
      let run = Run("check", in: folder)
      #expect(run.code == 0)
      #expect(run.output == "All 14 files are current.\n")
      #expect(run.errors.isEmpty)
    }
  }

  @Test func differencesEndWithTwoAndWriteNothing() throws {
    try withTree { folder in
      try FileManager.default.removeItem(at: folder.appending(path: "api/environments/prod/main.tf"))
      let files = try folder.files
      let run = Run("check", on: changed, in: folder)
      #expect(run.code == 2)
      #expect(run.output.hasPrefix("--- /dev/null\n+++ b/api/environments/prod/main.tf\n@@ -0,0 +1,"))
      #expect(run.output.contains("\n--- a/groundplan.sha256\n+++ b/groundplan.sha256\n@@ "))
      #expect(run.output.hasSuffix(Self.diff))
      #expect(
        run.errors == """
          missing  api/environments/prod/main.tf
          outdated  groundplan.sha256
          outdated  infra/environments/prod/main.tf
          3 of 14 files differ from the blueprint: 1 missing, 2 outdated. Run `generate` and commit the result.

          """
      )
      #expect(try folder.files == files)
      #expect(try folder.text(of: Sample.main).contains("value       = \"1\"\n"))
    }
  }

  /// The output of `check` is a patch that does what `generate` does.
  @Test func patchMakesItCurrent() throws {
    try withTree { folder in
      try FileManager.default.removeItem(at: folder.appending(path: "api"))
      let diff = Run("check", on: changed, in: folder).output
      try Tool("patch", from: "your system's packages").run(["-p1", "-s"], in: folder, input: diff)
      #expect(Run("check", on: changed, in: folder).code == 0)
    }
  }

  @Test func errorsEndWithOne() throws {
    try withTree { folder in
      try FileManager.default.removeItem(at: folder.appending(path: "modules"))
      try folder.write("by hand\n", to: "modules")
      let run = Run("check", in: folder)
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("/modules: error: this is not a folder [not-a-folder]\n"))
    }
  }

  /// Files in every state that is not settled.
  @Test func everyStateIsReported() throws {
    try withTree { folder in
      try folder.write("by hand\n", to: "api/environments/prod/main.tf")
      try FileManager.default.removeItem(at: folder.appending(path: "infra/environments/prod/main.tf"))
      try folder.write("by hand\n", to: "api/environments/qa/main.tf")
      let less = Sample(environments: ["prod", "qa"], hasModule: false).deployment
      let run = Run("check", on: less, in: folder)
      #expect(run.code == 2)
      for line in [
        "orphaned-root  api/environments/prod-eu/main.tf", "modified  api/environments/prod/main.tf",
        "unmanaged  api/environments/qa/main.tf", "outdated  groundplan.sha256",
        "orphaned-root  infra/environments/prod-eu/main.tf", "missing  infra/environments/prod/main.tf",
        "missing  infra/environments/qa/main.tf", "orphaned  modules/network/main.tf",
      ] {
        #expect(run.errors.contains("\(line)\n"))
      }
      #expect(
        run.errors.contains(" differ from the blueprint: 4 missing, 1 outdated, 1 modified, 1 unmanaged, 7 orphaned,")
      )
      // Applying the patch does not delete a root module.
      #expect(!run.output.contains("prod-eu/main.tf\n+++"))
      #expect(run.output.contains("--- a/modules/network/main.tf\n+++ /dev/null\n@@ -1,5 +0,0 @@\n"))
      let json = Run("check", "--format", "json", on: less, in: folder)
      #expect(json.code == 2)
      for state in ["orphaned-root", "modified", "unmanaged", "outdated", "missing", "orphaned"] {
        #expect(json.output.contains("\"state\" : \"\(state)\""))
      }
      let github = Run("check", "--format", "github", on: less, in: folder).output
      for title in [
        "the blueprint no longer generates this root module", "this file was modified by hand",
        "this file was not generated", "this file is missing", "the blueprint no longer generates this file",
      ] {
        #expect(github.contains(",title=\(title)::"))
      }
    }
  }

  @Test func orphanAloneEndsWithTwo() throws {
    try withTree { folder in
      #expect(Run("check", on: Sample(hasModule: false).deployment, in: folder).code == 2)
    }
  }

  @Test func manifestAloneEndsWithTwo() throws {
    try withTree { folder in
      try FileManager.default.removeItem(at: folder.appending(path: "groundplan.sha256"))
      let run = Run("check", in: folder)
      #expect(run.code == 2)
      #expect(run.output.hasPrefix("--- /dev/null\n+++ b/groundplan.sha256\n@@ -0,0 +1,13 @@\n"))
      #expect(run.errors.hasPrefix("missing  groundplan.sha256\n1 of 14 files"))
    }
  }

  @Test func onlyLooksAtOneRoot() throws {
    try withTree { folder in
      #expect(Run("check", "--only", "api/prod", on: changed, in: folder).code == 0)
      try folder.write("by hand\n", to: "api/environments/prod/main.tf")
      #expect(Run("check", "--only", "api/prod-eu", in: folder).code == 0)
      #expect(Run("check", "--only", "api/prod", in: folder).code == 2)
    }
  }

  @Test(arguments: [
    (["--color", "auto"], [:], true, true), (["--color", "auto"], [:], false, false),
    (["--color", "auto"], ["NO_COLOR": "1"], true, false), (["--color", "auto"], ["NO_COLOR": ""], true, true),
    (["--color", "auto"], ["TERM": "dumb"], true, false), (["--color", "always"], ["NO_COLOR": "1"], false, true),
    (["--color", "never"], [:], true, false),
  ])
  func colorDependsOnTheOptionAndTheTerminal(
    arguments: [String],
    environment: [String: String],
    isTerminal: Bool,
    isColored: Bool
  )
    throws
  {
    try withTree { folder in
      let run = Run(
        "check",
        arguments[0],
        arguments[1],
        on: changed,
        in: folder,
        environment: environment,
        isTerminal: isTerminal
      )
      #expect(run.output.contains("\u{1B}[32m+  value       = \"2\"\u{1B}[m\n") == isColored)
      #expect(run.output.replacing(/\u{1B}\[[0-9]*m/, with: "") == Run("check", on: changed, in: folder).output)
    }
  }

  @Test func annotationsAreAtTheFirstLineThatDiffers() throws {
    try withTree { folder in
      let parent = folder.deletingLastPathComponent().path
      let environment = ["GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": parent]
      let annotation = """
        ::error file=\(folder.lastPathComponent)/infra/environments/prod/main.tf,line=20,\
        title=this file differs from the blueprint::\
        Generating adds 1 and removes 1 lines.%0ARun `generate` and commit the result.

        """
      let diff = Run("check", on: changed, in: folder).output
      let run = Run("check", on: changed, in: folder, environment: environment)
      #expect(run.code == 2)
      #expect(run.output.hasPrefix("\(diff)::error file=\(folder.lastPathComponent)/groundplan.sha256,line=7,"))
      #expect(run.output.hasSuffix("\n\(annotation)"))

      let asked = Run("check", "--format", "github", on: changed, in: folder, environment: ["GITHUB_WORKSPACE": parent])
      #expect(asked.output == run.output)
      #expect(Run("check", "--format", "text", on: changed, in: folder, environment: environment).output == diff)
    }
  }

  @Test func jsonHasTheFiles() throws {
    try withTree { folder in
      let run = Run("check", "--format", "json", on: changed, in: folder, environment: ["GITHUB_ACTIONS": "true"])
      #expect(run.code == 2)
      let diff = Self.diff.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      #expect(run.output.hasPrefix("{\n  \"errors\" : [\n\n  ],\n  \"files\" : [\n    {\n      \"additions\" : 1,\n"))
      #expect(
        run.output.hasSuffix(
          """
              {
                "additions" : 1,
                "diff" : "\(diff)",
                "path" : "infra/environments/prod/main.tf",
                "removals" : 1,
                "state" : "outdated"
              }
            ],
            "isCurrent" : false,
            "unchanged" : 12,
            "version" : 1
          }

          """
        )
      )
    }
  }

  @Test func jsonHasTheErrors() throws {
    try withTree { folder in
      try FileManager.default.removeItem(at: folder.appending(path: "modules"))
      try folder.write("by hand\n", to: "modules")
      let run = Run("check", "--format", "json", in: folder)
      #expect(run.code == 1)
      #expect(
        run.output == """
          {
            "errors" : [
              {
                "file" : "\(folder.path)/modules",
                "id" : "not-a-folder",
                "page" : "https://github.com/groundplan/groundplan/blob/main/docs/errors/not-a-folder.md",
                "reason" : "The blueprint generates files in a folder at this path.",
                "remedy" : "Move it away, or give the folder another name in the blueprint.",
                "severity" : "error",
                "summary" : "this is not a folder"
              }
            ],
            "files" : [

            ],
            "isCurrent" : false,
            "unchanged" : 0,
            "version" : 1
          }

          """
      )
    }
  }

  /// An error in the blueprint has the line of its argument, as the text has.
  @Test func jsonHasTheLinesOfTheBlueprint() throws {
    try withTree { folder in
      let run = Run("check", "--format", "json", on: Sample(mistakes: [3]).deployment, in: folder)
      #expect(run.code == 1)
      #expect(
        run.output.contains(
          "\"file\" : \"/repo/Blueprints/A.swift\",\n      \"id\" : \"stack-twice\",\n      \"line\" : 3,"
        )
      )
    }
  }
}
