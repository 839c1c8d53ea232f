import Files
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
  private(set) var foreign: [Checker.Use] = []
  private(set) var subscripts: [Checker.Subscript] = []
  private(set) var diagnostics = Diagnostics()
  /// The configurations of providers that can be used here.
  var aliases: [ProviderAlias]
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

  func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }

  func report(_ others: Diagnostics) { diagnostics.report(others) }
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
    check { $0.check(block) }
    items.append(.block(block))
  }

  /// Adds a call of a module, whose `source` is known when it is known where the module lives.
  func add(_ call: ModuleCall.Target, at location: SourceLocation) {
    calls.append(ModuleCall(index: items.count, target: call, location: location))
  }

  /// Writes the paths to the modules that are called, from the folder that the directory has.
  func place(_ library: ModuleLibrary, in folder: String) {
    for call in calls {
      guard case .block(var block) = items[call.index] else { continue }
      let target =
        switch call.target {
        case .module(let module): library.folder(of: module.name)
        case .folder(let path): path
        }
      let source = Expr.string(relativePath(from: folder, to: target))
      // Nobody else holds the block while it changes, or all of it would be copied.
      items[call.index] = .blank
      block.body.items[0] = .argument(Argument("source", source, at: call.location))
      items[call.index] = .block(block)
    }
  }

  /// Looks for what cannot be written, and for what belongs to another directory.
  func check(_ items: [Body.Item]) { check { $0.check(items) } }

  private func check(_ content: (inout Checker) -> Void) {
    var checker = Checker(owner, at: location)
    content(&checker)
    if !checker.foreign.isEmpty { foreign += checker.foreign }
    if !checker.subscripts.isEmpty { subscripts += checker.subscripts }
    if !checker.diagnostics.all.isEmpty { report(checker.diagnostics) }
  }

  /// Writes a comment above what is declared next.
  public func comment(_ text: String) {
    check([.comment(text)])
    items.append(.comment(text))
  }

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
    check([.argument(argument)])
    if let first = names.first(where: { $0.name == name }) {
      reportDouble("local.\(name)", first.location, at: location)
    }
    names.append(argument)
    return V(expr: .reference(Reference("local.\(name)", of: owner, at: location)))
  }

  private func reportDouble(_ address: String, _ first: SourceLocation, at location: SourceLocation) {
    report(
      Diagnostic(
        at: location,
        "\(address) is declared twice",
        why: "An address names one thing in a directory, and the first is at \(first).",
        fix: "Give one of them another name."
      )
    )
  }
}
