import Foundation
import Support
import Testing

/// The process of a blueprint gets signals, or its output is not read to the end.
@Suite(.serialized, .tags(.slow)) struct SignalTests {
  private static let command = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "generate-example").path

  /// Waits in one root module, and logs that it has been interrupted. SIGHUP would end it, as it ends Terraform.
  private static let terraform = """
    #!/bin/bash
    here=$(dirname "$0")
    root=${1#-chdir="$here"/}
    if [ "$root $2" = "$WAITING" ]; then
      trap 'echo stopped >>"$here/calls"; exit 1' INT
      echo $$ >"$here/process.new"
      mv "$here/process.new" "$here/process"
      for i in {1..500}; do sleep 0.02; done
    fi
    echo "$root $2" >>"$here/calls"
    """

  /// Runs a script of Bash in a folder with that program.
  private func bash(waiting: String = "nothing", _ script: String) throws -> (
    output: String, folder: [String], calls: [String]
  ) {
    try withTemporaryFolder { folder in
      let program = folder.appending(path: "terraform")
      try Self.terraform.replacing("$WAITING", with: waiting).write(to: program, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      // With job control, programs in the background do not ignore SIGINT.
      let settings = """
        set -m
        groundplan() { "\(Self.command)" "$@" --output "$PWD"; }
        until_it_waits() { for i in {1..500}; do [ ! -e process ] || return 0; sleep 0.02; done; }

        """
      let output = try Tool("bash", from: "your system's packages").run(["-c", settings + script], in: folder)
      let calls = try? String(contentsOf: folder.appending(path: "calls"), encoding: .utf8)
      return (
        output.text + output.errors, try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted(),
        calls?.split(separator: "\n").map(String.init) ?? []
      )
    }
  }

  @Test func terraformIsStoppedIfNobodyReadsTheOutput() throws {
    let run = try bash(
      waiting: "infrastructure/terraform/environments/dev init",
      #"groundplan run plan --terraform "$PWD/terraform" | head -1; echo ${PIPESTATUS[0]}"#
    )
    #expect(run.output.contains("\n141\n"), "\(run.output)")
    #expect(run.calls.last == "stopped")
    #expect(!run.calls.contains { $0.hasPrefix("api") })
  }

  /// When a terminal is closed, the kernel sends SIGHUP to every process on it.
  @Test(arguments: [("HUP", 129), ("TERM", 143), ("INT", 130)])
  func terraformIsStoppedOnce(signal: String, code: Int) throws {
    let run = try bash(
      waiting: "infrastructure/terraform/environments/dev apply",
      """
      "\(Self.command)" run apply dev --output "$PWD" --terraform "$PWD/terraform" & run=$!
      until_it_waits
      [ \(signal) != HUP ] || kill -HUP $(cat process)
      [ \(signal) != INT ] || kill -INT $(cat process)
      kill -\(signal) $run
      wait $run; echo $?
      """
    )
    #expect(run.output.contains("\n\(code)\n"), "\(run.output)")
    #expect(run.calls.filter { $0 == "stopped" }.count == 1)
    #expect(!run.calls.contains { $0.hasPrefix("api") })
  }

  /// All files are there, or none, and nothing else.
  @Test(arguments: ["HUP", "TERM", "INT"]) func generateEndsWhole(signal: String) throws {
    let all = try bash("groundplan generate >whole").folder.filter { $0 != "whole" }
    var generator = SeededGenerator()
    for _ in 0..<12 {
      let delay = Double(generator.int(0...120)) / 1000
      let run = try bash(
        """
        "\(Self.command)" generate --output "$PWD" >/dev/null & run=$!
        sleep \(delay)
        kill -\(signal) $run
        wait $run; echo $?
        """
      )
      #expect(run.folder == all || run.folder == ["terraform"], "after \(delay) s: \(run.output) \(run.folder)")
    }
  }

  @Test func generateThatStopsAtAnEditLeavesNothing() throws {
    let all = try bash("groundplan generate >whole").folder.filter { $0 != "whole" }
    let run = try bash(
      """
      groundplan generate >/dev/null
      for file in $(find . -name main.tf); do echo "# by hand" >>$file; done
      groundplan generate | true; echo ${PIPESTATUS[0]}
      """
    )
    #expect(run.output == "141\n")
    #expect(run.folder == all)
  }
}
