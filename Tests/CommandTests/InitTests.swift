import Foundation
import Support
import Testing

@Suite struct InitTests {
  private static let files = [
    ".gitattributes", ".gitignore", "Blueprints/Deployment.swift", "Blueprints/Environment.swift",
    "Blueprints/Modules/Greeting.swift",
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

  /// A run that fails half way leaves some of the files, and perhaps a staged one.
  @Test(arguments: 1..<files.count) func failedRunCanBeRepeated(count: Int) throws {
    try withTemporaryFolder { folder in
      #expect(Run("init", "new", in: folder).code == 0)
      let whole = folder.appending(path: "new")
      let texts = try Self.files.map { try whole.text(of: $0) }
      for path in Self.files.dropFirst(count) {
        try FileManager.default.removeItem(at: whole.appending(path: path))
      }
      try whole.write("half", to: ".README.md.groundplan-new")
      let run = Run("init", "new", in: folder)
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.output.split(separator: "\n").count { $0.hasPrefix("created  ") } == Self.files.count - count)
      #expect(try Self.files.map { try whole.text(of: $0) } == texts)

      // A file that differs is not one that `init` has written.
      try whole.write("mine\n", to: "README.md")
      try FileManager.default.removeItem(at: whole.appending(path: "Package.swift"))
      #expect(Run("init", "new", in: folder).errors.hasPrefix("error: \(whole.path)/README.md exists already "))
      #expect(try whole.text(of: "README.md") == "mine\n")
    }
  }

  /// The run fails itself: a folder has the name of a staged file.
  @Test func runThatFailsHalfWayCanBeRepeated() throws {
    try withTemporaryFolder { folder in
      let obstacle = folder.appending(path: "Blueprints/Stacks/.Hello.swift.groundplan-new")
      try FileManager.default.createDirectory(at: obstacle, withIntermediateDirectories: true)
      #expect(Run("init", in: folder).code == 1)
      #expect(try folder.files.contains("Package.swift"))
      try FileManager.default.removeItem(at: obstacle)
      let run = Run("init", in: folder)
      #expect(run.code == 0, "\(run.errors)")
      #expect(try folder.files == Self.files)
    }
  }

  @Test func secondTimeIsRefused() throws {
    try withTemporaryFolder { folder in
      #expect(Run("init", in: folder).code == 0)
      #expect(Run("init", in: folder).code == 1)
    }
  }
}
