package import Diagnostics

/// A name that is valid inside one block or loop: the element of a `for`, the iterator of a `dynamic` block, `each`, `count` or
/// `self`.
///
/// Two bindings with the same name are different. ``Printer`` renames the inner one of two nested loops, and ``BodyChecker`` reports a
/// name outside of its block or loop.
public final class Binding: Sendable {
  /// The preferred name. The printer appends a number if an outer loop has the same name.
  package let name: String
  /// True for the names of the Terraform language, such as `each`, which cannot change.
  package let isFixed: Bool
  /// The line of the block or loop.
  package let location: SourceLocation

  private init(_ name: String, isFixed: Bool, at location: SourceLocation) {
    self.name = name
    self.isFixed = isFixed
    self.location = location
  }

  /// Makes a name that a `for` or a `dynamic` block binds.
  package convenience init(_ name: String, at location: SourceLocation) {
    self.init(name, isFixed: false, at: location)
  }

  /// `each`, in a block with `for_each`.
  package static func each(at location: SourceLocation) -> Binding { Binding("each", isFixed: true, at: location) }

  /// `count`, in a block with `count`.
  package static func count(at location: SourceLocation) -> Binding { Binding("count", isFixed: true, at: location) }

  /// A data source that only its `check` block can refer to: `data.aws_region.current`.
  package static func scoped(_ data: Address, at location: SourceLocation) -> Binding {
    Binding("\(data)", isFixed: true, at: location)
  }

  /// `self`, in a postcondition.
  package static func `self`(at location: SourceLocation) -> Binding { Binding("self", isFixed: true, at: location) }
}
