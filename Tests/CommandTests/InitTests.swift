import Foundation
import Support
import Testing

@Suite struct InitTests {
  private static let files = [
    ".gitignore", "Blueprints/Deployment.swift", "Blueprints/Environment.swift", "Blueprints/Modules/Greeting.swift",
    "Blueprints/Stacks/Hello.swift", "Blueprints/main.swift", "Package.swift", "README.md",
  ]

  @Test func writesARepository() throws {
    try withTemporaryFolder { folder in
      let run = Run("init", "my \"infra\"", in: folder)
      #expect(run.code == 0)
      let package = folder.appending(path: "my \"infra\"")
      #expect(try package.files == Self.files)
      let manifest = try package.text(of: "Package.swift")
      #expect(manifest.contains(#"name: "my \"infra\"","#))
      #expect(manifest.contains(#".package(url: "https://github.com/groundplan/groundplan", branch: "main")"#))
      #expect(manifest.contains(#".product(name: "Terraform", package: "groundplan")"#))
    }
  }

  @Test func itsEnvironmentsAreFound() throws {
    try withTemporaryFolder { folder in
      #expect(Run("init", in: folder).code == 0)
      // The starter has other environments than the sample of these tests.
      let file = "Blueprints/Environment.swift"
      try folder.write(try folder.text(of: file).replacing("\"dev\"", with: "\"prod-eu\""), to: file)
      let run = Run("new", "environment", "qa", "--like", "prod", in: folder)
      #expect(
        run.output.contains("\n+    Environment(name: \"qa\", isProtected: true, ending: \".\"),\n"),
        "\(run.output)\(run.errors)"
      )
    }
  }

  @Test(arguments: [
    ("../fork", #".package(path: "/src/fork")"#, "fork"),
    ("/elsewhere/Groundplan/", #".package(path: "/elsewhere/Groundplan")"#, "Groundplan"),
    ("git@example.com:team/plan.git", #".package(url: "git@example.com:team/plan.git", branch: "main")"#, "plan"),
    ("ssh://git@example.com/plan", #".package(url: "ssh://git@example.com/plan", branch: "main")"#, "plan"),
  ])
  func groundplanMayComeFromElsewhere(source: String, dependency: String, name: String) throws {
    try withTemporaryFolder { folder in
      #expect(Run("init", "new", "--groundplan", source, in: folder).code == 0)
      let manifest = try folder.text(of: "new/Package.swift")
      let parent = folder.path
      let expected = dependency.replacing("/src/fork", with: "\(parent)/../fork")
      #expect(manifest.contains(expected), "\(manifest)")
      #expect(manifest.contains(#"package: "\#(name)")"#))
    }
  }

  @Test func nothingIsOverwritten() throws {
    try withTemporaryFolder { folder in
      try folder.write("mine\n", to: "README.md")
      let run = Run("init", in: folder)
      #expect(run.code == 1)
      #expect(run.errors.hasPrefix("error: \(folder.path)/README.md exists already [file-exists]\n"))
      #expect(try folder.files == ["README.md"])
      #expect(try folder.text(of: "README.md") == "mine\n")
    }
  }

  @Test func secondTimeIsRefused() throws {
    try withTemporaryFolder { folder in
      #expect(Run("init", in: folder).code == 0)
      #expect(Run("init", in: folder).code == 1)
    }
  }
}
