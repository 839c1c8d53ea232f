import Diagnostics
import HCL

/// The assertions of a `check` block.
public struct Assertions {
  private(set) var items: [Body.Item] = []
  private let directory: Directory
  private let location: SourceLocation

  init(_ directory: Directory, at location: SourceLocation) {
    self.directory = directory
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
    return Resource(expr: .reference(Reference(ResourceMode.data.address(type, name), of: directory, at: location)))
  }

  /// Warns with a message unless a condition holds.
  public mutating func assert(_ condition: Flag, _ message: Text) {
    items.append(.block(Block("assert", [], Body.Item.condition(condition, message, at: location), at: location)))
  }
}
