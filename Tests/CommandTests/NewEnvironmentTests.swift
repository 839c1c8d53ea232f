import Foundation
import Support
import Testing

@Suite struct NewEnvironmentTests {
  private static let list = #"""
    struct Environment {
      static let all = [
        // The first.
        Environment(name: "prod", note: "not prod-eu :)"),

        Environment(
          name: "prod-eu",
          domain: "prod-eu.example.com",
          bucket: "states-prod-eu",
          size: size("prod-europe")  // :(
        )
      ]
    }

    """#

  @Test func showsThePatch() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write(Self.list, to: "Sources/Plan/Environments.swift")
      try folder.write(Self.list, to: ".build/checkouts/plan/Environments.swift")
      try folder.write("let name = call(name: \"prod\")\n", to: "Sources/Plan/Stack.swift")
      try folder.write("", to: "docs/runbooks/new-environment.md")
      let run = Run("new", "environment", "qa", in: folder.appending(path: "Sources"))
      #expect(run.code == 0)
      #expect(
        run.output == #"""
          --- a/Sources/Plan/Environments.swift
          +++ b/Sources/Plan/Environments.swift
          @@ -8,6 +8,13 @@
                 domain: "prod-eu.example.com",
                 bucket: "states-prod-eu",
                 size: size("prod-europe")  // :(
          -    )
          +    ),
          +
          +    Environment(
          +      name: "qa",
          +      domain: "qa.example.com",
          +      bucket: "states-qa",
          +      size: size("prod-europe")  // :(
          +    ),
             ]
           }

          """#
      )
      #expect(
        run.errors == """
          Sources/Plan/Environments.swift:13: The entry of qa goes here. It is a copy of the entry of prod-eu. Nothing was written.
          Apply the patch, for example with `patch -p1` in \(folder.path). Change the values that must differ. Then run `generate`.
          docs/runbooks/new-environment.md has the next steps.

          """
      )
      #expect(try folder.text(of: "Sources/Plan/Environments.swift") == Self.list)
    }
  }

  @Test func theEditIsAPatch() throws {
    let patch = try Tool("patch", from: "your system's packages")
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write(Self.list, to: "Environments.swift")
      let run = Run("new", "environment", "qa", "--like", "prod", in: folder)
      try patch.run(["-p1"], in: folder, input: run.output)
      let text = try folder.text(of: "Environments.swift")
      #expect(text.contains("    ),\n\n    Environment(name: \"qa\", note: \"not qa-eu :)\"),\n  ]\n"), "\(text)")
    }
  }

  /// A checkout may have the line endings of Windows, and editors leave files with both.
  @Test(arguments: [true, false]) func lineEndingsOfWindowsAreKept(isMixed: Bool) throws {
    let patch = try Tool("patch", from: "your system's packages")
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let list = Self.list.replacing("\n", with: "\r\n")
      let text = isMixed ? list.replacing("{\r\n", with: "{\n") : list
      try folder.write(text, to: "Blueprints/Environments.swift")
      let run = Run("new", "environment", "qa", in: folder)
      #expect(run.errors.hasPrefix("Blueprints/Environments.swift:13: "), "\(run.errors)")
      try patch.run(["-p1", "--binary"], in: folder, input: run.output)
      let patched = try folder.text(of: "Blueprints/Environments.swift")
      #expect(patched.contains("    ),\r\n\r\n    Environment(\r\n      name: \"qa\",\r\n"), "\(patched)")
      #expect(patched.hasPrefix("struct Environment {\(isMixed ? "\n" : "\r\n")"))

      // Before, this file was the only one with the entries, so the patch was for it.
      try folder.write(Self.list, to: "Other.swift")
      let several = Run("new", "environment", "qa", in: folder)
      #expect(several.errors.contains("There are several such files: Blueprints/Environments.swift, Other.swift."))
    }
  }

  @Test(arguments: [
    (
      "q a", nil, "“q a” cannot be the name of an environment [bad-name-of-environment]", "Write a name like “staging”."
    ),
    ("Prod", nil, "the environment prod exists already [environment-exists]", "The blueprint has prod, prod-eu."),
    ("qa", "prod-us", "there is no environment prod-us [unknown-environment]", "Did you mean prod-eu?"),
  ])
  func refusesNames(name: String, like: String?, summary: String, rest: String) throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write(Self.list, to: "Environments.swift")
      let run =
        like.map { Run("new", "environment", name, "--like", $0, in: folder) }
        ?? Run("new", "environment", name, in: folder)
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("error: \(summary)\n"), "\(run.errors)")
      #expect(run.errors.contains(rest), "\(run.errors)")
    }
  }

  @Test(arguments: [
    "let all = [Environment(name: \"prod\"), Environment(name: \"prod-eu\")]\n",
    "let prod = Environment(name: \"prod\")\nlet other = Environment(name: \"prod-eu\")\n",
    "let all = [\n  Environment(name: \"prod\"),\n]\n",
    "let all = [\n  Environment(name: \"prod\"),\n  // Environment(name: \"prod-eu\"),\n]\n",
    "let all = [\n  Environment(name: \"prod\"),\n  Environment(name: \"prod-eu\"\n",
  ])
  func reportsThatTheEntriesAreNotFound(text: String) throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write(text, to: "Environments.swift")
      let run = Run("new", "environment", "qa", in: folder)
      #expect(run.code == 1)
      #expect(run.errors.hasPrefix("error: the entries of the environments cannot be found [environments-not-found]\n"))
      #expect(run.errors.contains(" There is no such file in \(folder.path).\n"))
    }
  }

  @Test func reportsThatSeveralFilesHaveTheEntries() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      for path in ["B/List.swift", "A/List.swift"] { try folder.write(Self.list, to: path) }
      let run = Run("new", "environment", "qa", in: folder)
      #expect(run.code == 1)
      #expect(run.errors.contains("There are several such files: A/List.swift, B/List.swift."), "\(run.errors)")
    }
  }

  @Test func errorsOfTheBlueprintComeFirst() throws {
    let folder = FileManager.default.temporaryDirectory
    let run = Run("new", "environment", "qa", on: Sample(mistakes: [3]).deployment, in: folder)
    #expect(run.code == 1)
    #expect(run.errors.contains(" [stack-twice]\n"))
  }
}
