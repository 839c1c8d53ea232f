import Diagnostics
import HCL

/// The declarations of one Terraform directory: a module, or a stack in an environment.
///
/// A declaration returns a handle. Only what is declared has one, so nothing else can be used.
///
/// ```swift
/// func body(_ tf: Scope) -> Outputs {
///   let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = cidr }
///   return Outputs(vpcID: vpc.id)
/// }
/// ```
public class Scope {
  let directory: Directory
  /// The line that declares the directory itself.
  let location: SourceLocation
  /// The provider configurations with an alias that can be used here.
  var aliases: [ProviderAlias]
  private(set) var diagnostics = DiagnosticList()
  private var items: [Body.Item] = []
  private var calls: [ModuleCall] = []
  private var locals: [Argument] = []
  private var declared: [Address: SourceLocation] = [:]

  init(_ directory: Directory, aliases: [ProviderAlias] = [], at location: SourceLocation) {
    self.directory = directory
    self.aliases = aliases
    self.location = location
  }

  func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }

  func report(_ others: DiagnosticList) { diagnostics.report(others) }

  /// Everything that was declared, with the `locals` block first.
  var declarations: Declarations {
    let head =
      locals.isEmpty ? [] : [Body.Item.block(Block("locals", [], locals.map(Body.Item.argument), at: location))]
    return Declarations(
      directory: directory,
      location: location,
      aliases: aliases,
      items: head + items,
      calls: calls.map { ModuleCall($0.name, of: $0.target, blockIndex: $0.blockIndex + head.count, at: $0.location) }
    )
  }
}

// MARK: - Declaring

extension Scope {
  /// Adds a block that has an address, and returns the reference to it.
  func declare(_ address: Address, _ block: Block) -> Reference {
    if let first = declared.updateValue(block.location, forKey: address) {
      reportDouble(address, first, at: block.location)
    }
    add(block)
    return Reference(address, of: directory, at: block.location)
  }

  /// Adds a block.
  func add(_ block: Block) { items.append(.block(block)) }

  /// Adds a module call, whose `source` is written when the folder of the module is known.
  func declare(_ name: String, calling target: ModuleCall.Target, _ block: Block) -> Reference {
    calls.append(ModuleCall(name, of: target, blockIndex: items.count, at: block.location))
    return declare(.moduleCall(name), block)
  }

  /// Writes a comment above the next declaration.
  ///
  /// ```swift
  /// tf.comment("RDS would create the log groups without encryption.")
  /// ```
  public func comment(_ text: String) { items.append(.comment(text)) }

  /// Adds HCL that is written exactly as it is, for a block that Groundplan has no function for. Only Terraform checks it, so the
  /// call states why that is acceptable.
  ///
  /// ```swift
  /// tf.raw(unchecked: "Groundplan has no ephemeral resources", """
  ///   ephemeral "random_password" "this" {
  ///     length = 32
  ///   }
  ///   """)
  /// ```
  public func raw(unchecked reason: StaticString, _ hcl: String) { items.append(.raw(hcl)) }

  @available(*, unavailable, message: "nothing checks raw HCL; say why that is right: tf.raw(unchecked: \"…\", …)")
  public func raw(_ hcl: String) {}

  /// Names an expression: `local.name`. All of them are written in one `locals` block at the top of the file.
  ///
  /// ```swift
  /// let name = tf.local("name", "\(prefix)-\(environment)" as Text)
  /// ```
  ///
  /// ```hcl
  /// locals {
  ///   name = "${var.prefix}-${var.environment}"
  /// }
  /// ```
  public func local<V: Value>(
    _ name: String,
    _ value: V,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> V {
    let location = SourceLocation(file, line)
    let address = Address.local(name)
    if let first = declared.updateValue(location, forKey: address) {
      reportDouble(address, first, at: location)
    } else {
      locals.append(Argument(name, value.expr, of: SwiftType(V.self), at: location))
    }
    return V(expr: .reference(Reference(address, of: directory, at: location)))
  }

  private func reportDouble(_ address: Address, _ first: SourceLocation, at location: SourceLocation) {
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
