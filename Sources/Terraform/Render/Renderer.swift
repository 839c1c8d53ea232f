import Files
import HCL

/// Renders root modules and modules as files.
struct Renderer: Sendable {
  private let requirements: Requirements
  private let placement: ModulePlacement
  private let mocks: MockedTypes

  init(_ requirements: Requirements, _ placement: ModulePlacement, _ modules: ModuleCompiler, _ schemas: SchemaReaders)
  {
    self.requirements = requirements
    self.placement = placement
    mocks = MockedTypes(requirements, modules, schemas)
  }

  /// The files of a root module: `main.tf` and the contract test.
  ///
  /// - Parameters:
  ///   - root: The root module.
  ///   - values: The values of its environment.
  func files(of root: CompiledRoot, in values: EvaluatedEnvironment) -> [File] {
    let main = File("\(root.folder)/main.tf", Printer.print(.file(items(of: root))), at: root.location)
    // A folder outside of the tree is reported once, for `main.tf`.
    guard root.folder.staysInTree, root.noContractTest == nil else { return [main] }
    let test = ContractTest(of: root, in: values, requirements, mocks)
    return [main, File("\(root.folder)/\(ContractTest.path)", Printer.print(.file(test.items)), at: root.location)]
  }

  /// The files of a module: the HCL files that are not empty, and `README.md`.
  func files(of module: CompiledModule) -> [File] {
    let folder = placement.folder(of: module.module.name)
    let files = contents(of: module, in: folder).map { name, items in
      File("\(folder)/\(name)", Printer.print(.file(items)), at: module.module.location)
    }
    return files + [File("\(folder)/README.md", Array(module.readme.text.utf8), at: module.module.location)]
  }

  /// The content of `main.tf` of a root module: settings, providers, states, declarations, outputs.
  private func items(of root: CompiledRoot) -> [Body.Item] {
    let location = root.location
    let backend = root.backend.block(root.stateKey, in: root.folder, at: location)
    let terraform = Block("terraform", [], requirements.items(at: location) + [backend], at: location)
    let states = root.states.map { root.backend.remoteState($0.stack, $0.key, in: root.folder, at: location) }
    let declared = root.declarations.items(in: root.folder, placement)
    return [.block(terraform)] + root.providers + states + declared + root.outputs
  }

  /// The HCL files of a module that are not empty.
  private func contents(of module: CompiledModule, in folder: String) -> [(name: String, items: [Body.Item])] {
    let location = module.module.location
    let versions = Block("terraform", [], module.requirements.items(at: location), at: location)
    let files = [
      ("main.tf", module.declarations.items(in: folder, placement)), ("variables.tf", module.variables),
      ("outputs.tf", module.outputs), ("versions.tf", [.block(versions)]),
    ]
    return files.filter { !$0.1.isEmpty }
  }
}

// MARK: - Source maps

extension Renderer {
  /// The source map of a file of a root module; nil if the root module has no such file.
  func sourceMap(of path: String, in root: CompiledRoot) -> SourceMap? {
    switch path {
    case "\(root.folder)/main.tf":
      SourceMap(of: root.location, lines: Printer.sourceLines(of: .file(items(of: root))))
    // All lines of a contract test come from the stack as a whole.
    case "\(root.folder)/\(ContractTest.path)": SourceMap(of: root.location)
    default: nil
    }
  }

  /// The source map of a file of a module; nil if no module has such a file.
  func sourceMap(of path: String, calledBy roots: [CompiledRoot]) -> SourceMap? {
    for entry in placement.entries {
      let module = entry.module
      let folder = placement.folder(of: module.module.name)
      guard let file = contents(of: module, in: folder).first(where: { path == "\(folder)/\($0.name)" }) else {
        continue
      }
      return SourceMap(
        of: module.module.location,
        lines: Printer.sourceLines(of: .file(file.items)),
        calls: calls(of: module.module, in: roots)
      )
    }
    return nil
  }

  /// The calls of a module by stacks and other modules, each once.
  private func calls(of module: AnyModule, in roots: [CompiledRoot]) -> [SourceMap.Call] {
    let callers =
      roots.map { ($0.stack, $0.declarations) }
      + placement.entries.map { ("modules/\($0.module.module.name)", $0.module.declarations) }
    var calls: [SourceMap.Call] = []
    for (caller, declarations) in callers {
      for call in declarations.calls where call.module?.id == module.id {
        let call = SourceMap.Call("module.\(call.name)", in: caller, at: call.location)
        if !calls.contains(call) { calls.append(call) }
      }
    }
    return calls
  }
}

extension Body {
  /// The content of a file, with the header.
  static func file(_ items: [Body.Item]) -> Body { Body([.comment(File.header), .blank] + items) }
}
