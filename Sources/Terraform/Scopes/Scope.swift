import Diagnostics
import HCL

/// The declarations of a module or a stack: resources, data sources, module calls and local values.
///
/// Each function declares a block and returns a handle, whose members are references to the block:
///
/// ```swift
/// func body(_ tf: Scope) -> Outputs {
///   let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = cidr }
///   return Outputs(vpcID: vpc.id)
/// }
/// ```
///
/// ```hcl
/// resource "aws_vpc" "this" {
///   cidr_block = var.cidr
/// }
///
/// output "vpc_id" {
///   value = aws_vpc.this.id
/// }
/// ```
public class Scope {
  let directory: Directory
  /// The line that declares the module or stack.
  let location: SourceLocation
  /// The aliased provider configurations that the declarations can use.
  var aliases: [ProviderAlias]
  private(set) var diagnostics = DiagnosticList()
  private var items: [Body.Item] = []
  private var calls: [ModuleCall] = []
  private var locals: [Argument] = []
  /// The line of each declaration.
  private var declared: [Address: SourceLocation] = [:]

  init(_ directory: Directory, aliases: [ProviderAlias] = [], at location: SourceLocation) {
    self.directory = directory
    self.aliases = aliases
    self.location = location
  }

  func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }

  func report(_ others: DiagnosticList) { diagnostics.report(others) }

  /// All declarations, with the `locals` block first.
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
  /// Adds a block with an address, and returns a reference to it.
  func declare(_ address: Address, _ block: Block, type: (any Sendable)? = nil) -> Reference {
    reserve(address, at: block.location)
    add(block)
    return Reference(address, of: directory, type: type, at: block.location)
  }

  /// Reports an address that is declared twice.
  func reserve(_ address: Address, at location: SourceLocation) {
    if let first = declared.updateValue(location, forKey: address) { reportDuplicate(address, first, at: location) }
  }

  /// Reports a data source that is declared by hand with the name under which the state of another stack is read.
  func reserve(state stack: String) {
    let address = Address.dataSource(type: "terraform_remote_state", name: stack)
    if let first = declared[address] { reportDuplicate(address, location, at: first) }
  }

  /// Adds a block without an address.
  func add(_ block: Block) { items.append(.block(block)) }

  /// Adds a module call. The renderer sets its `source` when the folder of the module is known.
  func declare(_ name: String, calling target: ModuleCall.Target, _ block: Block, types: OutputTypes? = nil)
    -> Reference
  {
    calls.append(ModuleCall(name, of: target, blockIndex: items.count, at: block.location))
    return declare(.moduleCall(name), block, type: types)
  }

  /// Adds a comment above the next declaration.
  ///
  /// ```swift
  /// tf.comment("RDS would create the log groups without encryption.")
  /// // # RDS would create the log groups without encryption.
  /// ```
  public func comment(_ text: String) { items.append(.comment(text)) }

  /// Adds HCL that is printed unchanged, for a block that Groundplan has no function for. Only Terraform checks it.
  ///
  /// ```swift
  /// tf.raw(unchecked: "Groundplan has no ephemeral resources", """
  ///   ephemeral "random_password" "this" {
  ///     length = 32
  ///   }
  ///   """)
  /// ```
  ///
  /// - Parameters:
  ///   - reason: Why it is acceptable that only Terraform checks it.
  ///   - hcl: The HCL.
  public func raw(unchecked reason: StaticString, _ hcl: String) { items.append(.raw(hcl)) }

  @available(
    *,
    unavailable,
    message: "only Terraform checks raw HCL; state why that is acceptable: tf.raw(unchecked: \"…\", …)"
  )
  public func raw(_ hcl: String) {}

  /// Declares a local value and returns a reference to it: `local.name`. All local values are in one block at the top of the file.
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
      reportDuplicate(address, first, at: location)
    } else {
      if value.expr.isOmitted { report(.localWithoutValue(name, at: location)) }
      locals.append(Argument(name, value.expr, of: SwiftType(V.self), at: location))
    }
    return V(expr: .reference(Reference(address, of: directory, at: location)))
  }

  private func reportDuplicate(_ address: Address, _ first: SourceLocation, at location: SourceLocation) {
    report(
      Diagnostic(
        .declaredTwice,
        at: location,
        "\(address) is declared twice",
        why: "An address identifies one declaration of a module or stack, and it is first declared at \(first).",
        fix: "Give one of the two declarations another name."
      )
    )
  }
}

extension Diagnostic {
  fileprivate static func localWithoutValue(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .omittedInExpression,
      at: location,
      "the local value \(name) has no value",
      why: "`.default` omits an argument of a module call. A local value has no default.",
      fix: "Pass a value, or decide in Swift whether the local value is declared."
    )
  }
}
