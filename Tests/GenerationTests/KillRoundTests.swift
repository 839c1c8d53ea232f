#if os(Linux)
  import Foundation
  import Generation
  import Support
  import Testing

  /// Runs over 300 environments that are killed at random moments, while people edit what was generated.
  ///
  /// The seed repeats every change, every edit and every call at which a run is killed. The clock kills every second run, and that
  /// nothing repeats.
  @Suite struct KillRoundTests {
    /// What a person does to the tree before the next run.
    private enum Deed: CaseIterable {
      case nothing, edit, delete, note, conflict, foreign, link, secondRun
    }

    @Test func nothingIsLostInTwoHundredKills() throws {
      let command = try FaultyCommand()
      var random = SeededGenerator()
      try withTemporaryFolder { folder in
        try folder.write("not ours\n", to: "outside")
        var site = try Site(in: folder)
        let start = ContinuousClock.now
        try finish(site, command, "at first")
        let span = ContinuousClock.now - start
        var kills = 0
        var rounds = 0
        while kills < 200 {
          rounds += 1
          try #require(rounds < 2_000, "only \(kills) runs were killed")
          try site.change(&random)
          let moment = "in round \(rounds), seed \(random.seed)"
          for _ in 0..<(random.isOne(in: 4) ? 2 : 1) {
            if try kill(site, command, span, isTimed: rounds % 2 == 0, &random, moment) { kills += 1 }
            try site.expectWholeFiles(moment)
          }
          try act(random.pick(Deed.allCases), on: &site, command, &random, moment)
          try finish(site, command, moment)
        }
        #expect(try folder.text(of: "outside") == "not ours\n")
        print("\(kills) runs killed in \(rounds) rounds and \(ContinuousClock.now - start)")
      }
    }

    /// Returns whether the run was still there to be killed.
    private func kill(
      _ site: Site,
      _ command: FaultyCommand,
      _ span: Duration,
      isTimed: Bool,
      _ random: inout SeededGenerator,
      _ moment: String
    ) throws -> Bool {
      // A file takes four calls: its line in the journal, its making, its bytes and its name.
      let call = random.int(1...4 * site.changed.count + 8)
      let seconds = span / .seconds(1) * Double(random.int(1...1_000)) / 1_000
      let run =
        isTimed
        ? try command.run(site.blueprint, to: site.tree, wrapper: "timeout --foreground --signal=KILL \(seconds)")
        : try command.run(site.blueprint, to: site.tree, .kill(at: call))
      #expect([0, 137].contains(run.code), "\(run.output)\(run.errors) \(moment)")
      return run.code == 137
    }

    /// The next run comes to its end, and then nothing is left to do.
    private func finish(_ site: Site, _ command: FaultyCommand, _ moment: String) throws {
      let run = try command.run(site.blueprint, to: site.tree)
      #expect(run.code == 0, "\(run.output)\(run.errors) \(moment)")
      try site.expectWhole(moment)
    }

    private func act(
      _ deed: Deed,
      on site: inout Site,
      _ command: FaultyCommand,
      _ random: inout SeededGenerator,
      _ moment: String
    ) throws {
      let moment = "\(deed) \(moment)"
      let near = random.isOne(in: 2) ? site.changed : []
      let path = random.pick(near.isEmpty ? site.given.keys.sorted() : near)
      let way = random.int(0...2)
      let isThere = FileManager.default.fileExists(atPath: site.tree.appending(path: path).path)
      switch deed {
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
        try expectStop(site, command, path, "this file was edited by hand", moment)
        #expect(try site.tree.text(of: path) == edited, "\(moment)")
        try resolve(path, way, &site, command, moment)
      case .foreign:
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
        try expectStop(site, command, path, "this is a symbolic link", moment)
        try site.tree.remove(path)
      case .secondRun:
        let runs = try command.runTwice(site.blueprint, to: site.tree)
        #expect(runs.contains { $0.code == 0 }, "\(runs) \(moment)")
        for run in runs where run.code != 0 {
          #expect(run.text.hasPrefix("\(site.tree.path): error: another run is writing here\n"), "\(run) \(moment)")
        }
      }
    }

    /// The next run stops at one file, and changes nothing else.
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

    /// What an error says that one can do about a file.
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
