import Diagnostics
import HCL

/// The content of a `check` block. See ``Scope/check(_:file:line:_:)``.
public struct Assertions {
  private(set) var items: [Body.Item] = []
  /// The data source, which is valid inside the check only.
  private(set) var data: Binding?
  /// The addresses of the data sources, with their lines.
  private(set) var addresses: [(address: Address, location: SourceLocation)] = []
  private let location: SourceLocation

  init(at location: SourceLocation) {
    self.location = location
  }

  /// Declares the data source of this check, which only this check can refer to. If Terraform cannot read it, that is a warning, not an
  /// error.
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
    let address = ResourceMode.data.address(type, name)
    addresses.append((address, location))
    let binding = Binding.scoped(address, at: location)
    if data == nil {
      data = binding
    } else {
      items.append(.argument(Argument("data", .invalid(.secondData), at: location)))
    }
    return Resource(expr: .bound(binding))
  }

  /// Adds an assertion: Terraform warns with the message if the condition is false.
  ///
  /// ```hcl
  /// assert {
  ///   condition     = aws_acm_certificate.this.status == "ISSUED"
  ///   error_message = "The certificate is not issued."
  /// }
  /// ```
  public mutating func assert(_ condition: Flag, _ message: Text) {
    items.append(.block(Block("assert", [], Body.Item.condition(condition, message, at: location), at: location)))
  }
}

extension Diagnostic {
  fileprivate static let secondData = Diagnostic(
    .secondDataSource,
    "the check has a second data source",
    why: "Terraform accepts one data source in a `check` block.",
    fix: "Declare one check for each data source, or declare the data source with `tf.data`."
  )

  /// The error of a check without an assertion.
  static let noAssertion = Diagnostic(
    .checkWithoutAssertion,
    "the check has no assertion",
    why: "Terraform refuses a `check` block without an `assert` block.",
    fix: "Add `$0.assert(…, \"…\")`, or remove the check."
  )
}
