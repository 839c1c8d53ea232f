import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Runs a Terraform that only notes how it was called.
@Suite(.serialized) struct RunCommandTests {
  @Test func rootsComeAfterThoseThatTheyNeed() throws {
    let terraform = try FakeTerraform()
    let run = terraform.run("plan", "prod-eu")
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      terraform.calls == [
        "infra/environments/prod-eu init", "infra/environments/prod-eu plan", "api/environments/prod-eu init",
        "api/environments/prod-eu plan",
      ]
    )
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " (")[0] }
    #expect(
      lines.prefix(4) == [
        "started  shared/prod-eu", "done     shared/prod-eu  Plan: 1 to add, 0 to change, 0 to destroy.",
        "started  api/prod-eu", "done     api/prod-eu  Plan: 1 to add, 0 to change, 0 to destroy.",
      ]
    )
    #expect(run.output.hasSuffix("Logs are in \(terraform.folder.path)/.build/groundplan.\n"))
  }

  @Test func destroyGoesTheOtherWay() throws {
    let terraform = try FakeTerraform()
    #expect(terraform.run("destroy", "prod-eu", "--auto-approve").code == 0)
    #expect(
      terraform.calls.filter { !$0.hasSuffix("init") } == [
        "api/environments/prod-eu destroy -auto-approve", "infra/environments/prod-eu destroy -auto-approve",
      ]
    )
  }

  @Test func nothingIsApprovedByItself() throws {
    let terraform = try FakeTerraform()
    #expect(terraform.run("apply", "prod-eu").code == 0)
    #expect(!terraform.calls.isEmpty && terraform.calls.allSatisfy { !$0.contains("-auto-approve") })
  }

  @Test func productionIsOnlyTouchedByItsName() throws {
    let terraform = try FakeTerraform()
    #expect(terraform.run("apply", "--auto-approve").code == 0)
    #expect(!terraform.calls.isEmpty && terraform.calls.allSatisfy { $0.contains("/prod-eu ") })
  }

  @Test func whatNeedsAFailureIsSkipped() throws {
    let terraform = try FakeTerraform(failing: "infra")
    let run = terraform.run("apply", "prod-eu", "--auto-approve")
    #expect(run.code == 1)
    #expect(run.output.contains("\nfailed   shared/prod-eu"))
    #expect(run.output.contains("\nskipped  api/prod-eu\n"))
    #expect(run.errors == "  Error: it was told to fail\n")
    #expect(terraform.calls == ["infra/environments/prod-eu init"])
  }

  @Test func aStopIsPassedOnAndStartsNothing() throws {
    let terraform = try FakeTerraform(waiting: "infra")
    let stopper = Thread {
      while terraform.calls.isEmpty { usleep(10_000) }
      kill(getpid(), SIGINT)
    }
    stopper.start()
    let run = terraform.run("apply", "prod-eu", "--auto-approve")
    #expect(run.code == 130)
    #expect(terraform.calls == ["infra/environments/prod-eu init", "stopped"])
    #expect(run.output.contains("\nskipped  api/prod-eu\n"))
  }
}

/// A program that is called like Terraform.
private final class FakeTerraform: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "groundplan-\(UUID().uuidString)")

  init(failing: String = "nothing", waiting: String = "nothing") throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = """
      #!/bin/sh
      here=$(dirname "$0")
      root=${1#-chdir="$here"/}
      case "$*" in *-auto-approve*) approved=' -auto-approve' ;; esac
      echo "$root $2$approved" >>"$here/calls"
      case $root in
        \(failing)/*) echo 'Error: it was told to fail'; exit 1 ;;
        \(waiting)/*) trap 'echo stopped >>"$here/calls"; exit 1' INT; while :; do sleep 0.05; done ;;
      esac
      [ "$2" != plan ] || echo 'Plan: 1 to add, 0 to change, 0 to destroy.'
      """
    let program = folder.appending(path: "terraform")
    try script.write(to: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ arguments: String...) -> Run {
    Run(
      arguments: ["run"] + arguments + [
        "--output", folder.path, "--terraform", folder.appending(path: "terraform").path,
      ],
      in: folder
    )
  }

  var calls: [String] {
    let text = try? String(contentsOf: folder.appending(path: "calls"), encoding: .utf8)
    return text?.split(separator: "\n").map(String.init) ?? []
  }
}
