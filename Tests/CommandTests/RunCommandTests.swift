import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Runs a program in place of Terraform that logs its calls.
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

  @Test func nothingIsApprovedWithoutTheOption() throws {
    let terraform = try FakeTerraform()
    #expect(terraform.run("apply", "prod-eu").code == 0)
    #expect(!terraform.calls.isEmpty && terraform.calls.allSatisfy { !$0.contains("-auto-approve") })
  }

  /// The questions of Terraform are shown at once, and are in the log.
  @Test func questionsAreOnTheTerminalAndInTheLog() throws {
    let terraform = try FakeTerraform()
    let run = terraform.run("apply", "prod-eu")
    let said = "\u{1B}[1mDo you want to apply?\u{1B}[0m\nApply complete! Resources: 1 added.\n"
    #expect(
      run.output.contains(
        "started  shared/prod-eu\n\(said)done     shared/prod-eu  Apply complete! Resources: 1 added. ("
      )
    )
    #expect(
      try terraform.folder.text(of: ".build/groundplan/prod-eu-shared-apply.log")
        == "Do you want to apply?\nApply complete! Resources: 1 added.\n"
    )
  }

  /// A link could make Terraform's output replace a file elsewhere, and a named pipe would keep the run waiting.
  @Test(arguments: ["plan", "apply"]) func logsAreWrittenToPlainFiles(action: String) throws {
    let terraform = try FakeTerraform()
    let logs = terraform.folder.appending(path: ".build/groundplan")
    try terraform.folder.write("mine\n", to: "victim")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    let victim = terraform.folder.appending(path: "victim")
    let names = ["shared-init", "shared-\(action)", "api-init", "api-\(action)"].map {
      logs.appending(path: "prod-eu-\($0).log")
    }
    try FileManager.default.createSymbolicLink(at: names[0], withDestinationURL: victim)
    try FileManager.default.createSymbolicLink(at: names[1], withDestinationURL: victim)
    try FileManager.default.linkItem(at: victim, to: names[2])
    try #require(mkfifo(names[3].path, 0o644) == 0)
    let run = terraform.run(action, "prod-eu")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try terraform.folder.text(of: "victim") == "mine\n")
    for url in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      #expect(attributes[.type] as? FileAttributeType == .typeRegular)
    }
    #expect(try String(contentsOf: names[3], encoding: .utf8).contains(action == "plan" ? "Plan: " : "Apply complete!"))
  }

  @Test func folderOfTheLogsIsNoLink() throws {
    let terraform = try FakeTerraform()
    let build = terraform.folder.appending(path: ".build")
    try FileManager.default.createDirectory(at: build, withIntermediateDirectories: true)
    let link = build.appending(path: "groundplan")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: terraform.folder)
    let run = terraform.run("plan", "prod-eu")
    #expect(run.code == 1)
    #expect(
      run.errors.hasPrefix("\(link.path): error: this path is a symbolic link [symbolic-link]\n"),
      "\(run.errors)"
    )
    #expect(terraform.calls.isEmpty)
  }

  /// The name of an environment does not matter.
  @Test func protectedEnvironmentIsRunOnlyByItsName() throws {
    let terraform = try FakeTerraform()
    let sample = Sample(environments: ["prod", "live"], protected: ["live"])
    #expect(terraform.run("apply", "--auto-approve", on: sample).code == 0)
    let environments = Set(terraform.calls.map { String($0.split(separator: " ")[0].split(separator: "/")[2]) })
    #expect(environments == ["prod"])
    #expect(terraform.run("apply", "live", "--auto-approve", on: sample).code == 0)
    #expect(terraform.calls.contains("api/environments/live apply -auto-approve"))

    let nothing = terraform.run("apply", "--auto-approve", on: Sample(environments: ["live"], protected: ["live"]))
    #expect(nothing.code == 1)
    #expect(nothing.errors.contains("A protected environment is run only if its name is given: live.\n"))
  }

  /// Otherwise Terraform would go on unattended, and hold its lock.
  @Test func runningStacksAreStoppedIfTheRunCannotGoOn() throws {
    let terraform = try FakeTerraform(waiting: "infra/environments/dev", removing: "infra/environments/qa")
    let run = terraform.run("plan", on: Sample(environments: ["dev", "qa"]))
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("error: cannot run "))
    #expect(terraform.calls.sorted() == ["infra/environments/dev init", "infra/environments/qa init", "stopped"])
  }

  @Test func stacksAfterAFailureAreSkipped() throws {
    let terraform = try FakeTerraform(failing: "infra")
    let run = terraform.run("apply", "prod-eu", "--auto-approve")
    #expect(run.code == 1)
    #expect(run.output.contains("\nfailed   shared/prod-eu"))
    #expect(run.output.contains("\nskipped  api/prod-eu\n"))
    #expect(run.errors == "  Error: this test makes it fail\n")
    #expect(terraform.calls == ["infra/environments/prod-eu init"])
  }

  @Test func interruptIsPassedOnAndStartsNothing() throws {
    let terraform = try FakeTerraform(waiting: "infra")
    terraform.stop(with: SIGINT, after: "infra/environments/prod-eu init")
    let run = terraform.run("apply", "prod-eu", "--auto-approve")
    #expect(run.code == 130)
    #expect(terraform.calls == ["infra/environments/prod-eu init", "stopped"])
    #expect(run.output.contains("\nskipped  api/prod-eu\n"))
  }

  /// A Ctrl-C reaches every process on the terminal, and SIGTERM only this one.
  @Test func terminationIsPassedOnToTerraform() throws {
    let terraform = try FakeTerraform(waiting: "infra/environments/prod-eu apply")
    terraform.stop(with: SIGTERM, after: "infra/environments/prod-eu apply")
    #expect(terraform.run("apply", "prod-eu").code == 143)
    #expect(terraform.calls.last == "stopped")
  }
}

/// A program with the name of Terraform, which logs its calls.
private final class FakeTerraform: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "groundplan-\(UUID().uuidString)")

  /// Writes the program. It fails, waits, or removes itself in a root and a command that begin with a text.
  init(failing: String = "nothing", waiting: String = "nothing", removing: String = "nothing") throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = """
      #!/bin/sh
      here=$(dirname "$0")
      root=${1#-chdir="$here"/}
      case "$*" in *-auto-approve*) approved=' -auto-approve' ;; esac
      echo "$root $2$approved" >>"$here/calls"
      case "$root $2" in
        "\(failing)"*) echo 'Error: this test makes it fail'; exit 1 ;;
        "\(waiting)"*) trap 'echo stopped >>"$here/calls"; exit 1' INT; : >"$here/waits"; while :; do sleep 0.05; done ;;
        "\(removing)"*) until [ -e "$here/waits" ]; do sleep 0.05; done; rm "$0" ;;
      esac
      [ "$2" != plan ] || echo 'Plan: 1 to add, 0 to change, 0 to destroy.'
      [ "$2" != apply ] || printf '\\033[1mDo you want to apply?\\033[0m\\nApply complete! Resources: 1 added.\\n'
      """
    let program = folder.appending(path: "terraform")
    try script.write(to: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ arguments: String..., on sample: Sample = Sample()) -> Run {
    Run(
      arguments: ["run"] + arguments + [
        "--output", folder.path, "--terraform", folder.appending(path: "terraform").path,
      ],
      on: sample.deployment,
      in: folder
    )
  }

  /// Sends a signal to this process once a call has been made and waits.
  func stop(with signal: Int32, after call: String) {
    Thread {
      while !self.calls.contains(call)
        || !FileManager.default.fileExists(atPath: self.folder.appending(path: "waits").path)
      {
        usleep(10_000)
      }
      kill(getpid(), signal)
    }.start()
  }

  var calls: [String] {
    let text = try? String(contentsOf: folder.appending(path: "calls"), encoding: .utf8)
    return text?.split(separator: "\n").map(String.init) ?? []
  }
}
