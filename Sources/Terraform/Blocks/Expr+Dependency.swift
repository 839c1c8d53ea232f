import Diagnostics
import HCL

// Terraform reads these arguments before it evaluates expressions, so each accepts only some references.

extension Expr {
  /// The whole resource, data source or module call that the expression is a part of, for `depends_on`. Any other expression is an error.
  var dependency: Expr {
    if let root {
      switch root.address {
      case .resource, .dataSource, .moduleCall: return .reference(root)
      case .variable, .local, .check, .remoteState: break
      }
    }
    return .invalid(
      Diagnostic(
        .notADependency,
        "\(described) is not a resource, a data source or a module call",
        why: "Terraform accepts only these in `depends_on`. Other values depend on the resources that they refer to.",
        fix:
          "Name the resource, or what `tf.module` returns. The outputs of another stack are known before this one is planned."
      )
    )
  }

  /// A managed resource or one of its attributes, for `replace_triggered_by`. Any other expression is an error.
  var trigger: Expr {
    if isPath, case .resource? = root?.address { return self }
    return .invalid(
      Diagnostic(
        .notATrigger,
        "\(described) is not a managed resource or an attribute of one",
        why: "Terraform accepts only these in `replace_triggered_by`.",
        fix:
          "Name the resource. For another value, declare a `terraform_data` with `$0.input = value`, and name that resource."
      )
    )
  }

  /// The address of a managed resource, or of an instance of one, for the block `import`. Any other expression is an error.
  var resourceAddress: Expr { address(moduleCalls: false) ?? .invalid(.notAnAddress(self, of: "a managed resource")) }

  /// The address of a managed resource, a module call, or of an instance of one, for the block `moved`. Any other expression is an error.
  var movableAddress: Expr {
    address(moduleCalls: true) ?? .invalid(.notAnAddress(self, of: "a managed resource or a module call"))
  }

  /// The address of a module call, or of an instance of one. Any other expression is an error.
  var moduleCallAddress: Expr {
    if let address = address(moduleCalls: true), case .moduleCall? = address.root?.address { return address }
    return .invalid(.notAnAddress(self, of: "a module call"))
  }

  private func address(moduleCalls: Bool) -> Expr? {
    switch self {
    case .reference(let reference):
      switch reference.address {
      case .resource: self
      case .moduleCall: moduleCalls ? self : nil
      default: nil
      }
    case .index(let base, .string), .index(let base, .integer):
      if case .reference = base, base.address(moduleCalls: moduleCalls) != nil { self } else { nil }
    default: nil
    }
  }

  /// True for attributes and elements of a reference, without functions, operators and loops.
  private var isPath: Bool {
    switch self {
    case .reference: true
    case .attribute(let base, _): base.isPath
    case .index(let base, let key): base.isPath && key.isKey
    default: false
    }
  }

  /// True for a key that Terraform accepts in `replace_triggered_by`: a literal, or `each.key` or `count.index`.
  private var isKey: Bool {
    switch self {
    case .string, .integer: true
    case .attribute(.bound(let binding), let name): binding.isFixed && (name == "key" || name == "index")
    default: false
    }
  }

  /// The expression in an error.
  fileprivate var described: String {
    switch self {
    case .omitted, .invalid: "a module without outputs"
    default: "“\(Printer.print(self))”"
    }
  }
}

extension Diagnostic {
  fileprivate static func notAnAddress(_ expr: Expr, of target: String) -> Diagnostic {
    Diagnostic(
      .notAnAddress,
      "\(expr.described) is not the address of \(target)",
      why: "The block changes what the state has at an address, and values, data sources and outputs have none.",
      fix: "Pass what `tf.resource` or `tf.module` returns, or an element of it whose key is a literal."
    )
  }
}
