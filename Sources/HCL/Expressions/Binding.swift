public import Diagnostics

/// A name that one construct binds and that holds only inside it: the element of a `for`, the iterator of a `dynamic` block,
/// `each`, `count`, `self`.
///
/// A binding is itself, not its text. The printer picks the text, so that a loop inside a loop never hides the outer name, and
/// finds a use that is outside the construct, where Terraform would read another thing or nothing.
public final class Binding: Sendable {
  /// The name to write, if no construct around this one has it.
  public let name: String
  /// Whether the name is the language's own, as `each` is, and cannot be another.
  public let isFixed: Bool
  /// Where the construct stands.
  public let location: SourceLocation

  private init(_ name: String, isFixed: Bool, at location: SourceLocation) {
    self.name = name
    self.isFixed = isFixed
    self.location = location
  }

  /// A name that a `for` or a `dynamic` block binds.
  public convenience init(_ name: String, at location: SourceLocation) {
    self.init(name, isFixed: false, at: location)
  }

  /// `each`, in a block with `for_each`.
  public static func each(at location: SourceLocation) -> Binding { Binding("each", isFixed: true, at: location) }

  /// `count`, in a block with `count`.
  public static func count(at location: SourceLocation) -> Binding { Binding("count", isFixed: true, at: location) }

  /// `self`, in a postcondition.
  public static func `self`(at location: SourceLocation) -> Binding { Binding("self", isFixed: true, at: location) }
}
