import Diagnostics
import HCL

/// The names, types and words of a shape's properties, and the way to fill them.
///
/// It is made from the initializer, which knows every property's type, and one line for each property:
///
/// ```swift
/// static let interface = Interface(Self.init) {
///   Field(\.identifier, "Name of the instance.")
///   Field(\.multiAZ, "Whether a standby runs in a second zone.", default: true)
/// }
/// ```
///
/// A property that is not a ``Value`` does not compile. A property without a line, a line without a property, and an
/// initializer that does not keep what it gets are errors when the files are generated, at the line of the interface.
public struct Interface<Root: Shape>: Sendable {
  /// What it says, which is the same type for all roots; see ``FieldLine``.
  let content: InterfaceContent
  private let fill: @Sendable ((Int) -> Expr) -> Root

  /// Makes the interface of a shape.
  ///
  /// There is at least one parameter, or else Swift would take the `init()` of a struct whose properties all have defaults.
  public init<First: ShapeMember, each Member: ShapeMember>(
    _ make: @escaping @Sendable (First, repeat each Member) -> Root,
    file: StaticString = #filePath,
    line: UInt = #line,
    @FieldBuilder<Root> _ lines: () -> [FieldLine]
  ) {
    fill = { expr in
      var index = 0
      func next<T: ShapeMember>(_: T.Type) -> T {
        defer { index += 1 }
        return T(expr: expr(index))
      }
      return make(next(First.self), repeat next((each Member).self))
    }
    var parameters = [Matching.Parameter(type: First.type, isOptional: First.isOptional)]
    repeat parameters.append(Matching.Parameter(type: (each Member).type, isOptional: (each Member).isOptional))

    let matching = Matching(lines(), with: parameters, of: Root.self, at: SourceLocation(file, line))
    let probe = fill(matching.marker)
    content = withUnsafePointer(to: probe) { matching.content($0, Mirror(reflecting: probe)) }
  }

  /// Makes the interface of a shape that has no properties.
  public init(_ make: @escaping @Sendable () -> Root, file: StaticString = #filePath, line: UInt = #line) {
    fill = { _ in make() }
    content = InterfaceContent([], DiagnosticList(), at: SourceLocation(file, line))
  }

  @available(*, unavailable, message: "every property needs a line: Interface(Self.init) { Field(\\.name, \"…\") }")
  public init<First: ShapeMember, each Member: ShapeMember>(
    _ make: @escaping @Sendable (First, repeat each Member) -> Root
  ) {
    fatalError()
  }

  var fields: [Property] { content.fields }
  var location: SourceLocation { content.location }

  /// What is wrong with the shape and with the shapes in it.
  var allDiagnostics: DiagnosticList { content.allDiagnostics }

  /// A root whose every property is what `expr` makes of its name.
  func filled(with expr: (String) -> Expr) -> Root {
    // A shape with faults is filled all the same, so that the faults behind it are found as well.
    fill { expr($0 < fields.count ? fields[$0].name : "unknown") }
  }
}
