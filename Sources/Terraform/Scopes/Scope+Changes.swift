import Diagnostics
import HCL

extension Scope {
  /// Says that a resource or module had another address, so that Terraform keeps what is there: a `moved` block.
  ///
  /// ```swift
  /// tf.moved(from: "aws_vpc.main", to: vpc)
  /// ```
  public func moved(
    from old: String,
    to new: any Dependency,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let location = SourceLocation(file, line)
    let items = [address("from", old, at: location), target("to", new, at: location)]
    add(Block("moved", [], items, at: location))
  }

  /// Says that a module that was called here is now called by another one that is: a `moved` block that leads into it.
  ///
  /// ```swift
  /// tf.moved(from: "module.record", into: balancer.dnsName, module: "record", key: "api.connect.com")
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
  ///   - old: The address that it had.
  ///   - caller: An output of the module that calls it now.
  ///   - name: What it is called there.
  ///   - key: Its key, if it is called once for each element of a map or a set.
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
    let module = Expr.attribute(of: .attribute(of: caller.terraformAddress, "module"), name)
    let new = key.map { Expr.index(of: module, .string($0)) } ?? module
    let items = [address("from", old, at: location), .argument(Argument("to", new, at: location))]
    add(Block("moved", [], items, at: location))
  }

  /// Says that a resource is no longer declared on purpose: a `removed` block.
  ///
  /// With `destroy`, Terraform destroys it. Without, it only forgets it.
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

  /// Checks something after every plan and apply, and warns if it does not hold: a `check` block.
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

  func address(_ name: String, _ address: String, at location: SourceLocation) -> Body.Item {
    checkAddress(address, at: location)
    return .argument(Argument(name, .raw(address), at: location))
  }

  private func checkAddress(_ address: String, at location: SourceLocation) {
    if ReservedNames.isAddress(address) { return }
    report(
      Diagnostic(
        .notAnAddress,
        at: location,
        "“\(address)” is not an address",
        why: "Terraform names what it manages like “aws_vpc.this” or “module.network.aws_subnet.private[\"a\"]”.",
        fix: "Copy the address from `terraform state list`."
      )
    )
  }

  func target(_ name: String, _ target: any Dependency, at location: SourceLocation) -> Body.Item {
    .argument(Argument(name, target.terraformAddress, at: location))
  }
}
