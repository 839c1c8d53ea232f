import Diagnostics
import HCL

/// The content of a `check` block. See ``Scope/check(_:file:line:_:)``.
public struct Assertions {
  private(set) var items: [Body.Item] = []
  private let directory: Directory
  private let location: SourceLocation

  init(_ directory: Directory, at location: SourceLocation) {
    self.directory = directory
    self.location = location
  }

  /// Declares a data source for this check. If Terraform cannot read it, that is a warning, not an error.
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
    return Resource(expr: .reference(Reference(ResourceMode.data.address(type, name), of: directory, at: location)))
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
