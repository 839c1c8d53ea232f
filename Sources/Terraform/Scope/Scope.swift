import Diagnostics
import HCL

/// The declarations of one Terraform directory, a module or a stack.
///
/// Declaring returns a handle, so what is used was declared, and what is declared cannot get lost.
public class Scope {
  let owner: Owner
  /// Where the directory itself is stated.
  let location: SourceLocation
  private(set) var items: [Body.Item] = []
  private(set) var calls: [ModuleCall] = []
  /// What is used of other directories, once ``check(_:)`` has looked.
  private(set) var foreign: [Checker.Use] = []
  /// The configurations of providers that can be used here.
  var aliases: [ProviderAlias]
  /// What is to be checked, in the order in which it was declared, and what was reported before each of it.
  private var unchecked: [Body.Item] = []
  private var reports: [(place: Int, diagnostic: Diagnostic)] = []
  private var names: [Argument] = []
  private var declared: [String: SourceLocation] = [:]

  init(_ owner: Owner, aliases: [ProviderAlias] = [], at location: SourceLocation) {
    self.owner = owner
    self.location = location
    self.aliases = aliases
  }

  /// What was declared, with the `locals` on top.
  var content: [Body.Item] {
    names.isEmpty ? items : [.block(Block("locals", [], names.map(Body.Item.argument), at: location))] + items
  }

  func report(_ diagnostic: Diagnostic) { reports.append((unchecked.count, diagnostic)) }

  func report(_ others: DiagnosticList) { for diagnostic in others.all { report(diagnostic) } }

  /// What is wrong, in the order of the declarations.
  var diagnostics: DiagnosticList {
    var diagnostics = DiagnosticList()
    for report in reports { diagnostics.report(report.diagnostic) }
    return diagnostics
  }
}

// MARK: - Declaring

extension Scope {
  /// Adds a block with an address of its own, and returns the reference to it.
  func declare(_ address: String, _ block: Block) -> Reference {
    if let first = declared.updateValue(block.location, forKey: address) {
      reportDouble(address, first, at: block.location)
    }
    add(block)
    return Reference(address, of: owner, at: block.location)
  }

  /// Adds a block.
  func add(_ block: Block) {
    items.append(.block(block))
    unchecked.append(.block(block))
  }

  /// Adds a call of a module, whose `source` is known when it is known where the module lives.
  func add(_ call: ModuleCall.Target, at location: SourceLocation) {
    calls.append(ModuleCall(index: items.count, target: call, location: location))
  }

  /// The paths to the modules that are called, from the folder that the directory has.
  func sources(_ library: ModuleLibrary, in folder: String) -> [String] {
    calls.map { call in
      switch call.target {
      case .module(let module): relativePath(from: folder, to: library.folder(of: module.name))
      case .folder(let path): relativePath(from: folder, to: path)
      }
    }
  }

  /// What was declared, with paths to the modules that are called.
  func content(_ sources: [String]) -> [Body.Item] {
    var content = content
    let first = content.count - items.count
    for (call, source) in zip(calls, sources) {
      guard case .block(let block) = items[call.index] else { continue }
      var placed = block.body.items
      placed[0] = .argument(Argument("source", .string(source), at: call.location))
      content[first + call.index] = .block(
        Block(block.type, block.labels, placed, binding: block.binding, at: block.location)
      )
    }
    return content
  }

  /// Adds what stands elsewhere in the files to what is to be checked.
  func checkLater(_ items: [Body.Item]) { unchecked += items }

  /// Looks for what cannot be written, and for what belongs to another directory.
  ///
  /// It is done once everything is there: of a stack that is like another one, hardly anything has to be looked at.
  func check() {
    var checker = Checker(owner, at: location)
    var found: [(place: Int, diagnostic: Diagnostic)] = []
    for (place, item) in unchecked.enumerated() {
      checker.check([item])
      for diagnostic in checker.diagnostics.all.dropFirst(found.count) { found.append((place, diagnostic)) }
    }
    foreign = checker.foreign
    if found.isEmpty { return }
    let earlier = reports
    reports = []
    for place in 0...unchecked.count {
      reports += earlier.filter { $0.place == place }
      reports += found.filter { $0.place == place }
    }
  }

  /// Writes a comment above what is declared next.
  public func comment(_ text: String) { items.append(.comment(text)) }

  /// Adds HCL as it is, for a block that has no place here. Nothing checks it before Terraform does, so it says why that is right
  /// here.
  ///
  /// ```swift
  /// tf.raw(unchecked: "Groundplan has no ephemeral resources", """
  ///   ephemeral "random_password" "this" {
  ///     length = 32
  ///   }
  ///   """)
  /// ```
  public func raw(unchecked reason: StaticString, _ hcl: String) {
    items.append(.raw(hcl))
  }

  @available(*, unavailable, message: "nothing checks raw HCL; say why that is right: tf.raw(unchecked: \"…\", …)")
  public func raw(_ hcl: String) {}

  /// Gives an expression a name: `local.name`. All of them stand in one `locals` block on top.
  public func local<V: Value>(
    _ name: String,
    _ value: V,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> V {
    let location = SourceLocation(file, line)
    let argument = Argument(name, value.expr, of: V.self, at: location)
    if let first = names.first(where: { $0.name == name }) {
      reportDouble("local.\(name)", first.location, at: location)
    } else {
      names.append(argument)
    }
    unchecked.append(.block(Block("locals", [], [.argument(argument)], at: location)))
    return V(expr: .reference(Reference("local.\(name)", of: owner, at: location)))
  }

  private func reportDouble(_ address: String, _ first: SourceLocation, at location: SourceLocation) {
    report(
      Diagnostic(
        .declaredTwice,
        at: location,
        "\(address) is declared twice",
        why: "An address names one thing in a directory, and the first is at \(first).",
        fix: "Give one of them another name."
      )
    )
  }
}
