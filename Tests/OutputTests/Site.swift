#if os(Linux)
  import Foundation
  import Output
  import Support
  import Testing

  /// A blueprint of 300 environments, and the tree that is generated from it, while both change at random.
  ///
  /// Each environment has a root; one in five has a README and a script besides.
  ///
  /// The files that are expected are known without reading the disk.
  struct Site {
    struct Content: Equatable {
      var text: String
      var isExecutable = false
    }

    let blueprint: URL
    let tree: URL
    /// The files of the blueprint.
    private(set) var given: [String: Content] = [:]
    /// The files of the blueprint before its last change.
    private(set) var before: [String: Content] = [:]
    /// Unmanaged files in the tree.
    private(set) var notes: [String: String] = [:]
    private var environments: [String] = []
    /// Makes all contents and names different.
    private var count = 0

    /// Writes the blueprint into a folder.
    init(in folder: URL) throws {
      blueprint = folder.appending(path: "blueprint")
      tree = folder.appending(path: "tree")
      for _ in 0..<300 { try addEnvironment() }
      for number in 1...10 { try give("modules/m\(number)/main.tf", next("module")) }
      before = given
    }

    /// The paths whose content the last change of the blueprint has changed, sorted.
    var changed: [String] {
      Set(before.keys).union(given.keys).filter { before[$0] != given[$0] }.sorted()
    }

    /// Changes some files, environments and modules of the blueprint.
    mutating func change(_ random: inout SeededGenerator) throws {
      before = given
      for _ in 0..<random.int(4...12) {
        switch random.int(0...9) {
        case 0: try replaceEnvironment(random.pick(environments))
        case 1: try give("modules/m\(random.int(1...20))/main.tf", next("module"))
        case 2:
          try take("modules/m\(random.int(1...20))/main.tf")
        case 3:
          let path = random.pick(given.keys.filter { $0.hasSuffix("/plan") }.sorted())
          guard var script = given[path] else { continue }
          script.isExecutable.toggle()
          try give(path, script)
        default:
          let path = random.pick(given.keys.sorted())
          guard var file = given[path] else { continue }
          file.text = next("changed").text
          try give(path, file)
        }
      }
    }

    /// Adds a file to the blueprint, or replaces it.
    mutating func give(_ path: String, _ content: Content) throws {
      try blueprint.write(content.text, to: path)
      try FileManager.default.setAttributes(
        [.posixPermissions: content.isExecutable ? 0o755 : 0o644],
        ofItemAtPath: blueprint.appending(path: path).path
      )
      given[path] = content
    }

    /// Writes an unmanaged file to the tree.
    mutating func note(beside path: String) throws {
      let text = next("by hand").text
      let path = (path.split(separator: "/").dropLast() + ["notes-\(count).md"]).joined(separator: "/")
      notes[path] = text
      try tree.write(text, to: path)
    }

    /// Contents that no other file has.
    mutating func next(_ word: String) -> Content {
      count += 1
      return Content(text: "\(word) \(count)\n")
    }

    private mutating func addEnvironment() throws {
      let root = next("root")
      let folder = "api/environments/e\(count)"
      environments.append(folder)
      try give("\(folder)/main.tf", root)
      guard count % 5 == 0 else { return }
      try give("\(folder)/README.md", next("readme"))
      var script = next("#!/bin/sh")
      script.isExecutable = true
      try give("\(folder)/plan", script)
    }

    private mutating func replaceEnvironment(_ folder: String) throws {
      for name in ["main.tf", "README.md", "plan"] { try take("\(folder)/\(name)") }
      try blueprint.remove(folder)
      environments.removeAll { $0 == folder }
      try addEnvironment()
    }

    private mutating func take(_ path: String) throws {
      if given.removeValue(forKey: path) != nil { try blueprint.remove(path) }
    }
  }

  // MARK: - Expectations

  extension Site {
    /// Every file that a run was about to change has its old or its new contents, and unmanaged files are unchanged.
    func expectWholeFiles(_ moment: String) throws {
      for path in changed {
        let possible = [before[path], given[path]].compactMap { $0?.text }
        let text = try? tree.text(of: path)
        #expect(text.map(possible.contains) ?? (possible.count == 1), "\(path) is \(text ?? "gone"), \(moment)")
      }
      for (path, text) in notes { #expect(try tree.text(of: path) == text, "\(moment)") }
    }

    /// The tree has the files of the blueprint, the unmanaged files, and no others.
    func expectWhole(_ moment: String) throws {
      var expected: [String: String] = [:]
      for (path, content) in given { expected[path] = (content.isExecutable ? "x " : "- ") + content.text }
      for (path, text) in notes { expected[path] = "- \(text)" }
      for path in Array(expected.keys) {
        var folder = path.split(separator: "/").dropLast()
        while !folder.isEmpty {
          expected[folder.joined(separator: "/")] = "x folder"
          folder.removeLast()
        }
      }
      var found = try tree.snapshot
      let manifest = found.removeValue(forKey: Manifest.name)
      let different = Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }.sorted()
      #expect(different.isEmpty, "\(moment)")
      #expect(manifest?.split(separator: "\n").count == given.count, "\(moment)")
      let sha256sum = try Tool("sha256sum", from: "coreutils")
      try sha256sum.run(["--check", "--strict", "--quiet", Manifest.name], in: tree)
    }
  }
#endif
