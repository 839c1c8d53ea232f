import Diagnostics
import HCL

extension StackScope {
  /// States attributes of a data source or a resource in the contract test of the stack.
  ///
  /// Without it, they have mock values of their types, and a resource has values that are known only after it is applied.
  ///
  /// ```swift
  /// let image = tf.data("aws_ami", "this") { … }
  /// tf.mock(image) { $0.architecture = "arm64" }
  /// ```
  ///
  /// ```hcl
  /// override_data {
  ///   target = data.aws_ami.this
  ///   values = { architecture = "arm64" }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - resource: The data source or resource, or one of several.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - attributes: Sets the attributes to literals.
  public func mock<Type>(
    _ resource: Resource<Type>,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ attributes: (inout Arguments) -> Void
  ) {
    mock(resource.expr, at: SourceLocation(file, line), attributes)
  }

  /// States attributes of all data sources or resources of a block with `for_each` in the contract test of the stack.
  public func mock<Type>(
    _ resources: ResourceMap<Type>,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ attributes: (inout Arguments) -> Void
  ) {
    mock(resources.expr, at: SourceLocation(file, line), attributes)
  }

  /// States attributes of all resources of a block with `count` in the contract test of the stack.
  public func mock<Type>(
    _ resources: ResourceList<Type>,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ attributes: (inout Arguments) -> Void
  ) {
    mock(resources.expr, at: SourceLocation(file, line), attributes)
  }

  /// States attributes of a data source or a resource by its address, which may be in a module: `module.network.data.aws_ami.this`.
  public func mock(
    _ address: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ attributes: (inout Arguments) -> Void
  ) {
    let location = SourceLocation(file, line)
    let isData = address.hasPrefix("data.") || address.contains(".data.")
    addMock(
      of: self.address("target", address, .mocked, at: location),
      isData ? .data : .resource,
      at: location,
      attributes
    )
  }

  private func mock(_ resource: Expr, at location: SourceLocation, _ attributes: (inout Arguments) -> Void) {
    switch resource.root {
    case .some(let reference) where reference.directory === directory:
      let target = Body.Item.argument(Argument("target", resource, at: location))
      if case .dataSource = reference.address {
        addMock(of: target, .data, at: location, attributes)
      } else {
        addMock(of: target, .resource, at: location, attributes)
      }
    default:
      report(
        Diagnostic(
          .mockOfAnotherBlock,
          at: location,
          "only a data source or a resource of \(directory.description) can be mocked",
          why: "The contract test states values for an address in the root module.",
          fix: "Pass a resource that the stack declares, or the address of one in a module: `tf.mock(\"module.…\")`."
        )
      )
    }
  }

  private func addMock(
    of target: Body.Item,
    _ mode: ResourceMode,
    at location: SourceLocation,
    _ attributes: (inout Arguments) -> Void
  ) {
    var arguments = Arguments(at: location)
    attributes(&arguments)
    var values: [ObjectItem] = []
    for case .argument(let argument) in arguments.items where !argument.value.isOmitted {
      values.append(.field(argument.name, argument.value))
      if !argument.value.isConstant { report(.mockNotConstant(argument, at: location)) }
    }
    var items = [target]
    // Without it, Terraform would use the values only when it applies.
    if mode == .resource { items.append(.argument(Argument("override_during", .keyword("plan"), at: location))) }
    items.append(.argument(Argument("values", .object(values), at: location)))
    mocks.append(.block(Block("override_\(mode.rawValue)", [], items, at: location)))
  }
}

extension Diagnostic {
  fileprivate static func mockNotConstant(_ argument: Argument, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .mockNotConstant,
      at: location,
      argument: argument.name,
      "the mock value of \(argument.name) is not constant",
      why: "A contract test states its values before it plans, so they cannot refer to a declaration.",
      fix: "Write a literal."
    )
  }
}
