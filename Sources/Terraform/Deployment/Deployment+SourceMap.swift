import Files
public import Diagnostics
import HCL

extension Deployment {
  /// Where the lines of a file come from, or nil if there is no such file. Nothing of it is written anywhere: it is found by making
  /// the file again.
  ///
  /// - Throws: Every problem of the whole deployment at once.
  public func sourceMap(of path: String) throws(DiagnosticList) -> SourceMap? {
    var survey = Survey(of: self)
    var root: SourceMap?
    var calls: [String: [SourceMap.Call]] = [:]

    func note(_ scope: Scope, _ caller: String) {
      for (module, address, location) in scope.moduleCalls {
        let call = SourceMap.Call(address, in: caller, at: location)
        if calls[module]?.contains(call) != true { calls[module, default: []].append(call) }
      }
    }

    survey.visit { candidate, _ in
      note(candidate.scope, candidate.name)
      // A contract test comes from the stack as a whole.
      if path == "\(candidate.folder)/\(ContractTest.path)" { root = SourceMap(of: candidate.location) }
      guard path == "\(candidate.folder)/main.tf" else { return }
      let body = Body.file(candidate.body.items)
      root = SourceMap(of: candidate.location, lines: Printer.sourceLines(of: body))
    }
    if !survey.diagnostics.all.isEmpty { throw survey.diagnostics }
    if let root { return root }

    for entry in survey.library.entries { note(entry.directory.scope, "modules/\(entry.module.name)") }
    for entry in survey.library.entries {
      let folder = survey.library.folder(of: entry.module.name)
      for (name, items) in entry.directory.files(survey.library, in: folder)
      where path == "\(folder)/\(name)" && !items.isEmpty {
        return SourceMap(
          of: entry.module.location,
          lines: Printer.sourceLines(of: .file(items)),
          calls: calls[entry.module.name] ?? []
        )
      }
    }
    return nil
  }
}

extension Scope {
  /// The calls of modules that are written in Swift, with the address of each.
  fileprivate var moduleCalls: [(module: String, address: String, location: SourceLocation)] {
    calls.compactMap { call in
      guard case .module(let module) = call.target, case .block(let block) = items[call.index] else { return nil }
      return (module.name, "module.\(block.labels[0])", call.location)
    }
  }
}

extension Body {
  /// The content of a file, below its header.
  static func file(_ items: [Body.Item]) -> Body { Body([.comment(File.header), .blank] + items) }
}
