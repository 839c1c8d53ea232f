import Files
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

  /// Says that a resource is no longer declared on purpose: a `removed` block.
  ///
  /// - Parameter destroy: Whether Terraform destroys it, or only forgets it.
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
    var assertions = Assertions(owner, at: location)
    content(&assertions)
    _ = declare("check.\(name)", Block("check", [name], assertions.items, at: location))
  }

  func address(_ name: String, _ address: String, at location: SourceLocation) -> Body.Item {
    if !Reserved.isAddress(address) {
      report(
        Diagnostic(
          at: location,
          "“\(address)” is not an address",
          why: "Terraform names what it manages like “aws_vpc.this” or “module.network.aws_subnet.private[\"a\"]”.",
          fix: "Copy the address from `terraform state list`."
        )
      )
    }
    return .argument(Argument(name, .raw(address), at: location))
  }

  func target(_ name: String, _ target: any Dependency, at location: SourceLocation) -> Body.Item {
    .argument(Argument(name, target.terraformAddress, at: location))
  }
}

/// The assertions of a `check` block.
public struct Assertions {
  private(set) var items: [Body.Item] = []
  private let owner: Owner
  private let location: SourceLocation

  init(_ owner: Owner, at location: SourceLocation) {
    self.owner = owner
    self.location = location
  }

  /// Reads something for this check alone. If that fails, it is a warning and not an error.
  public mutating func data(
    _ type: String,
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) -> Resource<AnyResource> {
    let location = SourceLocation(file, line)
    var content = Arguments(at: location)
    arguments(&content)
    items.append(.block(Block("data", [type, name], content.nestedItems, at: location)))
    return Resource(expr: .reference(Reference(Mode.data.address(type, name), of: owner, at: location)))
  }

  /// Warns with a message unless a condition holds.
  public mutating func assert(_ condition: Flag, _ message: Text) {
    items.append(.block(Block("assert", [], Body.Item.condition(condition, message, at: location), at: location)))
  }
}
