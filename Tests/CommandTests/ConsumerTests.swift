import Foundation
import Support
import Testing

/// The package that `init` writes builds and runs, and Terraform plans what it generates.
@Suite(.tags(.slow)) struct ConsumerTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  @Test func newRepositoryWorks() throws {
    let swift = try Tool("swift", from: "https://www.swift.org/install")
    try withTemporaryFolder { folder in
      #expect(Run("init", "my-infra", "--groundplan", Self.repository, in: folder).code == 0)
      let package = folder.appending(path: "my-infra")
      try swift.run(["format", "lint", "--strict", "--recursive", "Package.swift", "Blueprints"], in: package)
      try swift.run(["build"], in: package)

      func blueprint(_ arguments: String..., ends code: Int32) throws -> Tool.Output {
        try swift.run(["run", "--skip-build", "blueprint"] + arguments, in: package, expecting: [code])
      }
      #expect(
        try blueprint("check", ends: 2).text.contains("+++ b/infrastructure/terraform/environments/dev/main.tf\n")
      )
      #expect(try blueprint("generate", ends: 0).text.contains(" written, 0 deleted, 0 unchanged, in "))
      #expect(try blueprint("check", ends: 0).errors.isEmpty)
      #expect(
        try blueprint("list", ends: 0).text.contains("greeting  hello    infrastructure/terraform/modules/greeting\n")
      )
      // An output that cannot be written is an error.
      let shell = try Tool("sh", from: "your system's packages")
      let run = try shell.run(["-c", ".build/debug/blueprint list >/dev/full"], in: package, expecting: [1])
      #expect(
        run.errors.hasPrefix("error: cannot write to the standard output: No space left on device [cannot-write]\n")
      )
      try plan(package.appending(path: "infrastructure/terraform"))
      try refuseValueInString(package, swift)
    }
  }

  private func plan(_ folder: URL) throws {
    let terraform = try Tool.terraform
    try terraform.run(["fmt", "-check", "-diff", "-recursive"], in: folder)
    for (environment, greeting) in [("dev", "Hello, dev!"), ("prod", "Hello, prod.")] {
      let root = folder.appending(path: "environments/\(environment)")
      try terraform.run(["init"], in: root)
      try terraform.run(["validate"], in: root)
      #expect(try terraform.run(["plan"], in: root).text.contains("\"\(greeting)\""))
    }
  }

  /// The setting that makes it an error is in the Package.swift of the new package.
  private func refuseValueInString(_ package: URL, _ swift: Tool) throws {
    try package.write(
      #"""
      import Terraform

      let mistake: String = "\(Text("value"))"

      """#,
      to: "Blueprints/Mistake.swift"
    )
    let run = try swift.run(["build"], in: package, expecting: [1])
    #expect(run.text.contains("Mistake.swift:3:"), "\(run.text)")
  }
}
