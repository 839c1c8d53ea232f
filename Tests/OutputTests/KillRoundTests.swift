#if os(Linux)
  import Foundation
  import Output
  import Support
  import Testing

  /// Two hundred runs over 300 environments that are killed at random moments, between changes by hand.
  ///
  /// The seed repeats the changes and the system calls at which runs are killed. Every second run is killed after some time, which cannot be
  /// repeated.
  @Suite(.tags(.slow)) struct KillRoundTests {
    /// A change that is made by hand before the next run.
    private enum Change: CaseIterable {
      case nothing, edit, delete, note, conflict, unmanaged, link, secondRun
    }

    /// Each part has its own tree, so that they run at once.
    @Test(arguments: 1...4)
    func nothingIsLost(part: UInt64) throws {
      let command = try FaultyCommand()
      let seed = SeededGenerator().seed
      var random = SeededGenerator(seed: seed &+ part)
      try withTemporaryFolder { folder in
        try folder.write("not ours\n", to: "outside")
        var site = try Site(in: folder)
        let start = ContinuousClock.now
        try finish(site, command, "at first")
        var span = Duration.zero
        var kills = 0
        var rounds = 0
        while kills < 50 {
          rounds += 1
          try #require(rounds < 500, "only \(kills) runs were killed")
          try site.change(&random)
          let moment = "in round \(rounds) of part \(part), seed \(seed)"
          for _ in 0..<(random.isOne(in: 4) ? 2 : 1) {
            if try kill(site, command, rounds % 2 == 0 ? span : nil, &random, moment) { kills += 1 }
            try site.expectWholeFiles(moment)
          }
          if random.isOne(in: 2) { try act(random.pick(Change.allCases), on: &site, command, &random, moment) }
          span = try finish(site, command, moment)
        }
        #expect(try folder.text(of: "outside") == "not ours\n")
        print("\(kills) runs killed in \(rounds) rounds and \(ContinuousClock.now - start)")
      }
    }

    /// Kills a run after a part of its usual duration, or at one of its system calls. Returns false if it had ended before.
    private func kill(
      _ site: Site,
      _ command: FaultyCommand,
      _ span: Duration?,
      _ random: inout SeededGenerator,
      _ moment: String
    ) throws -> Bool {
      // A new content takes four calls: its line in the journal, the making of its file, its bytes, and its name.
      let written = site.changed.count { site.given[$0] != nil }
      let call = random.int(1...3 * written + site.changed.count + 4)
      let part = Double(random.int(1...1_000)) / 1_000
      let fault = span.map { FaultyCommand.Fault.killAfter($0 / .seconds(1) * part) } ?? .kill(at: call)
      let run = try command.run(site.blueprint, to: site.tree, fault)
      #expect([0, 137].contains(run.code), "\(run.output)\(run.errors) \(moment)")
      return run.code == 137
    }

    /// The next run succeeds, and leaves the whole tree.
    @discardableResult
    private func finish(_ site: Site, _ command: FaultyCommand, _ moment: String) throws -> Duration {
      let start = ContinuousClock.now
      let run = try command.run(site.blueprint, to: site.tree)
      let span = ContinuousClock.now - start
      #expect(run.code == 0, "\(run.output)\(run.errors) \(moment)")
      try site.expectWhole(moment)
      return span
    }

    private func act(
      _ change: Change,
      on site: inout Site,
      _ command: FaultyCommand,
      _ random: inout SeededGenerator,
      _ moment: String
    ) throws {
      let moment = "\(change) \(moment)"
      let near = random.isOne(in: 2) ? site.changed : []
      let path = random.pick(near.isEmpty ? site.given.keys.sorted() : near)
      let way = random.int(0...2)
      let isThere = FileManager.default.fileExists(atPath: site.tree.appending(path: path).path)
      switch change {
      case .nothing: break
      case .note: try site.note(beside: path)
      case .delete: if isThere { try site.tree.remove(path) }
      case .conflict:
        let manifest = try site.tree.text(of: Manifest.name)
        try site.tree.write("<<<<<<< a\n\(manifest)=======\n\(manifest)>>>>>>> b\n", to: Manifest.name)
      case .edit:
        guard isThere else { return }
        let edited = try site.tree.text(of: path) + "by hand\n"
        try site.tree.write(edited, to: path)
        try expectStop(site, command, path, "this file was modified by hand", moment)
        #expect(try site.tree.text(of: path) == edited, "\(moment)")
        try resolve(path, way, &site, command, moment)
      case .unmanaged:
        let content = site.next("new")
        let path = "modules/\(content.text.dropLast())/main.tf"
        try site.give(path, content)
        try site.tree.write("by hand\n", to: path)
        try expectStop(site, command, path, "this file was not generated", moment)
        #expect(try site.tree.text(of: path) == "by hand\n", "\(moment)")
        try resolve(path, way, &site, command, moment)
      case .link:
        guard isThere else { return }
        try site.tree.remove(path)
        try FileManager.default.createSymbolicLink(
          atPath: site.tree.appending(path: path).path,
          withDestinationPath: site.tree.deletingLastPathComponent().appending(path: "outside").path
        )
        try expectStop(site, command, path, "this path is a symbolic link", moment)
        try site.tree.remove(path)
      case .secondRun:
        let runs = try command.runTwice(site.blueprint, to: site.tree)
        #expect(runs.contains { $0.code == 0 }, "\(runs) \(moment)")
        for run in runs where run.code != 0 {
          #expect(
            run.text.hasPrefix("\(site.tree.path): error: another run is writing to this folder [folder-locked]\n"),
            "\(run) \(moment)"
          )
        }
      }
    }

    /// The next run stops with an error of one file.
    private func expectStop(
      _ site: Site,
      _ command: FaultyCommand,
      _ path: String,
      _ summary: String,
      _ moment: String
    ) throws {
      let run = try command.run(site.blueprint, to: site.tree)
      #expect(run.code == 1, "\(moment)")
      #expect(run.errors.hasPrefix("\(site.tree.path)/\(path): error: \(summary)"), "\(run.errors) \(moment)")
    }

    /// Applies one of the remedies of an error.
    private func resolve(_ path: String, _ way: Int, _ site: inout Site, _ command: FaultyCommand, _ moment: String)
      throws
    {
      if way == 0, var content = site.given[path] {
        content.text = try site.tree.text(of: path)
        return try site.give(path, content)
      }
      let words = way == 1 ? "adopt '\(path)'" : "generate --overwrite '\(path)'"
      let run = try command.run(site.blueprint, to: site.tree, command: words)
      #expect(run.code == 0, "\(run.output)\(run.errors) \(moment)")
    }
  }
#endif
