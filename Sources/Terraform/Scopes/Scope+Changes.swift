import Diagnostics
import HCL

extension Scope {
  /// Declares that a resource or module had another address, so that Terraform keeps it: a `moved` block.
  ///
  /// ```swift
  /// tf.moved(from: "aws_vpc.main", to: vpc)
  /// ```
  ///
  /// ```hcl
  /// moved {
  ///   from = aws_vpc.main
  ///   to   = aws_vpc.this
  /// }
  /// ```
  public func moved(
    from old: String,
    to new: any Dependency,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let location = SourceLocation(file, line)
    let target = new.terraformReference.movableAddress
    let items = [address("from", old, at: location), .argument(Argument("to", target, at: location))]
    add(Block("moved", [], items, at: location))
  }

  /// Declares that another module now contains a module that was called here: a `moved` block.
  ///
  /// ```swift
  /// tf.moved(from: "module.record", into: balancer, module: "record", key: "api.connect.com")
  /// ```
  ///
  /// ```hcl
  /// moved {
  ///   from = module.record
  ///   to   = module.balancer.module.record["api.connect.com"]
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - old: The old address.
  ///   - caller: The call of the module that now contains it, as `tf.module` returns it.
  ///   - name: The name of the call in that module.
  ///   - key: The key of the call, if it has `for_each`.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public func moved(
    from old: String,
    into caller: any Dependency,
    module name: String,
    key: String? = nil,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let location = SourceLocation(file, line)
    checkAddress("module.\(name)", at: location)
    let caller = caller.terraformReference.moduleCallAddress
    let module = Expr.attribute(of: .attribute(of: caller, "module"), name)
    let new = key.map { Expr.index(of: module, .string($0)) } ?? module
    let items = [address("from", old, at: location), .argument(Argument("to", new, at: location))]
    add(Block("moved", [], items, at: location))
  }

  /// Declares that a resource has been removed from the blueprint on purpose: a `removed` block.
  ///
  /// ```swift
  /// tf.removed("aws_instance.bastion", destroy: false)
  /// ```
  ///
  /// ```hcl
  /// removed {
  ///   from = aws_instance.bastion
  ///
  ///   lifecycle {
  ///     destroy = false
  ///   }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - old: The address of the resource.
  ///   - destroy: True to destroy the resource, false to remove it from the state only.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public func removed(
    _ old: String,
    destroy: Bool,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let location = SourceLocation(file, line)
    let destroy = Body.Item.argument(Argument("destroy", .bool(destroy), at: location))
    let items = [
      address("from", old, .withoutKeys, at: location), .block(Block("lifecycle", [], [destroy], at: location)),
    ]
    add(Block("removed", [], items, at: location))
  }

  /// Adds a `check` block, whose assertions Terraform evaluates in every plan and apply. An assertion that fails is a warning.
  ///
  /// ```swift
  /// tf.check("certificate") { $0.assert(certificate.status == "ISSUED", "The certificate is not issued.") }
  /// ```
  public func check(
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ content: (inout Assertions) -> Void
  ) {
    let location = SourceLocation(file, line)
    var assertions = Assertions(at: location)
    content(&assertions)
    for (address, location) in assertions.addresses { reserve(address, at: location) }
    if !assertions.items.blocks.contains(where: { $0.type == "assert" }) { report(.noAssertion.located(at: location)) }
    _ = declare(.check(name), Block("check", [name], assertions.items, binding: assertions.data, at: location))
  }

  /// The addresses that a block accepts as text.
  enum Addresses {
    /// Resources and module calls, and instances of them: the block `moved`.
    case all
    /// Resources and module calls: the block `removed`.
    case withoutKeys
    /// Resources and instances of them: the block `import`.
    case resources
    /// Resources and data sources, and instances of them: a mock value.
    case mocked
  }

  /// An argument with an address that is given as text.
  func address(_ name: String, _ address: String, _ accepted: Addresses = .all, at location: SourceLocation)
    -> Body.Item
  {
    checkAddress(address, accepted, at: location)
    return .argument(Argument(name, .raw(address), at: location))
  }

  private func checkAddress(_ text: String, _ accepted: Addresses = .all, at location: SourceLocation) {
    let address = StateAddress(text)
    let reason: String
    switch (address, accepted) {
    case (nil, _): reason = "An address is like “aws_vpc.this” or “module.network.aws_subnet.private[\"a\"]”."
    case (let address?, .mocked):
      if !address.isModule { return }
      reason = "Only resources and data sources have attributes that can be mocked."
    case (let address?, _) where address.isData:
      reason = "A data source has nothing that could be moved, removed or imported."
    case (let address?, .withoutKeys) where address.hasKey:
      reason = "A `removed` block removes all instances of a resource or module call, so its address has no index."
    case (let address?, .resources) where address.isModule:
      reason = "An `import` block imports one resource, and the address is that of a module call."
    default: return
    }
    report(
      Diagnostic(
        .notAnAddress,
        at: location,
        "“\(text)” is not a valid address",
        why: reason,
        fix: "Copy the address from `terraform state list`."
      )
    )
  }
}
