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
    let items = [address("from", old, at: location), .block(Block("lifecycle", [], [destroy], at: location))]
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
    var assertions = Assertions(directory, at: location)
    content(&assertions)
    _ = declare(.check(name), Block("check", [name], assertions.items, at: location))
  }

  /// An argument with an address that is given as text.
  func address(_ name: String, _ address: String, at location: SourceLocation) -> Body.Item {
    checkAddress(address, at: location)
    return .argument(Argument(name, .raw(address), at: location))
  }

  private func checkAddress(_ address: String, at location: SourceLocation) {
    if address.isAddress { return }
    report(
      Diagnostic(
        .notAnAddress,
        at: location,
        "“\(address)” is not a valid address",
        why: "An address is like “aws_vpc.this” or “module.network.aws_subnet.private[\"a\"]”.",
        fix: "Copy the address from `terraform state list`."
      )
    )
  }

}
