import Foundation
import Support
import Testing

/// Which Swift a line comes from. The estate of the tests says that every line from the third on comes from line 7 of FakeEstate.swift.
@Suite struct ExplainTests {
  private let fake = "Tests/CommandTests/FakeEstate.swift"

  @Test func aLineOfAModuleHasItsCallers() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let run = Run("explain", "modules/network/main.tf:3", in: folder)
      #expect(run.errors == "")
      #expect(
        run.output == """
          modules/network/main.tf:3: value = 1
            \(fake):7
            called by shared as module.network: \(fake):3

          """
      )
    }
  }

  @Test func pathsStartFromTheCurrentFolderOrFromAnother() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try folder.write("", to: "infra/environments/prod/main.tf")
      let expected = "infra/environments/prod/main.tf:3: stack = \"shared\"\n"
      let root = folder.appending(path: "infra/environments/prod")
      #expect(Run("explain", "main.tf:3:1", in: root).output.hasPrefix(expected))
      #expect(Run("explain", "../prod/main.tf:3", in: root).output.hasPrefix(expected))
      #expect(Run("explain", "\(root.path)/main.tf:3", in: folder).output.hasPrefix(expected))
      #expect(Run("explain", "--from", "infra", "environments/prod/main.tf:3", in: folder).output.hasPrefix(expected))
      #expect(
        Run("explain", "network/main.tf:3", in: folder).output.hasPrefix("modules/network/main.tf:3"),
        "there is one"
      )
    }
  }

  @Test func whatIsNotThereIsAnError() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let ambiguous = Run("explain", "main.tf:3", in: folder)
      #expect(ambiguous.code == 1)
      #expect(ambiguous.errors.contains("error: main.tf may be one of 5 files\n"))
      #expect(ambiguous.errors.contains("Say with --from which folder the path starts from."))
      let unknown = Run("explain", "modules/netwrok/main.tf:3", in: folder)
      #expect(unknown.errors.contains("error: modules/netwrok/main.tf is not a generated file\n"))
      #expect(unknown.errors.contains("Did you mean modules/network/main.tf?"))
      let beyond = Run("explain", "modules/network/main.tf:4", in: folder)
      #expect(beyond.errors.contains("error: modules/network/main.tf has no line 4\n  The blueprint gives 3 lines."))
      #expect(Run("explain", "main.tf", in: folder).code == 64)
    }
  }

  @Test func whatTerraformSaysIsExplained() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let root = folder.appending(path: "infra/environments/prod")
      try folder.write(
        "# \n\nresource \"terraform_data\" \"a\" { inputs = 1 }\n",
        to: "infra/environments/prod/main.tf"
      )
      let terraform = try Tool.terraform
      try terraform.run(["init"], in: root)
      let json = try terraform.run(["validate", "-json"], in: root, expecting: [1]).text
      let run = Run("explain", in: root, input: json)
      #expect(
        run.output == """
          error: Unsupported argument
            An argument named "inputs" is not expected here. Did you mean "input"?
            infra/environments/prod/main.tf:3: stack = "shared"
              \(fake):7

          """
      )
      let text = try terraform.run(["validate", "-no-color"], in: root, expecting: [1])
      let explained = Run("explain", in: root, input: text.text + text.errors).output
      #expect(explained.contains("on main.tf line 3, in resource"))
      #expect(explained.contains("  infra/environments/prod/main.tf:3: stack = \"shared\"\n    \(fake):7\n"))
    }
  }

  @Test func whatCheckovSaysIsExplained() throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      let text = """
        Check: CKV_AWS_150: "Ensure that Load Balancer has deletion protection enabled"
        \tFile: /../modules/network/main.tf:3-4
        \tGuide: https://example.com/a:80/b

        """
      #expect(
        Run("explain", "--from", "infra", in: folder, input: text).output == """
          Check: CKV_AWS_150: "Ensure that Load Balancer has deletion protection enabled"
          \tFile: /../modules/network/main.tf:3-4
            modules/network/main.tf:3: value = 1
              \(fake):7
              called by shared as module.network: \(fake):3
          \tGuide: https://example.com/a:80/b

          """
      )
      let json = #"""
        [{"check_type": "terraform", "results": {"failed_checks": [{
          "check_id": "CKV_AWS_150", "check_name": "Protected", "resource": "module.network.aws_lb.this",
          "file_path": "/modules/network/main.tf", "file_line_range": [3, 4],
          "caller_file_path": "/infra/environments/prod/main.tf", "caller_file_line_range": [3, 9]
        }]}}]
        """#
      #expect(
        Run("explain", in: folder, input: json).output == """
          CKV_AWS_150: Protected
            module.network.aws_lb.this
            modules/network/main.tf:3: value = 1
              \(fake):7
              called by shared as module.network: \(fake):3
            infra/environments/prod/main.tf:3: stack = "shared"
              \(fake):7

          """
      )
    }
  }
}
