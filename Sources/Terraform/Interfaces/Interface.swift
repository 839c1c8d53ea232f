import Diagnostics
import HCL

/// The names, types and descriptions of a shape's properties, and the way to fill them.
///
/// It is made from the initializer, which knows the type of every property, and one field for each property:
///
/// ```swift
/// static let interface = Interface(Self.init) {
///   Field(\.identifier, "Name of the instance.")
///   Field(\.multiAZ, "Whether a standby runs in a second zone.", default: true)
/// }
/// ```
///
/// A property that is not a ``Value`` does not compile. A property without a field, a field without a property, and an initializer
/// that changes an argument before it stores it are errors when the files are generated, at the line of the interface.
public struct Interface<Root: Shape>: Sendable {
  /// The properties, in the order of the initializer's parameters.
  let fields: [ResolvedField]
  /// The line of the interface.
  let location: SourceLocation
  private let diagnostics: DiagnosticList
  private let fill: @Sendable ((Int) -> Expr) -> Root
  private let reads: [@Sendable (Root) -> Expr]

  /// Makes the interface of a shape.
  ///
  /// There is at least one parameter, or else Swift would choose the `init()` of a struct whose properties all have defaults.
  public init<First: ShapeMember, each Member: ShapeMember>(
    _ make: @escaping @Sendable (First, repeat each Member) -> Root,
    file: StaticString = #filePath,
    line: UInt = #line,
    @FieldBuilder<Root> _ lines: () -> [AnyField<Root>]
  ) {
    let fill: @Sendable ((Int) -> Expr) -> Root = { expr in
      var index = 0
      func next<T: ShapeMember>(_: T.Type) -> T {
        defer { index += 1 }
        return T(expr: expr(index))
      }
      return make(next(First.self), repeat next((each Member).self))
    }
    var parameters = [FieldResolver.Parameter(type: First.type, isOptional: First.isOptional)]
    repeat parameters.append(FieldResolver.Parameter(type: (each Member).type, isOptional: (each Member).isOptional))

    // Closures, not key paths: in a function with a parameter pack, the runtime of Swift 6.3 cannot make them.
    let lines = lines()
    var matching = FieldResolver(
      lines.map { $0.description },
      with: parameters,
      of: Root.self,
      at: SourceLocation(file, line)
    )
    let probe = fill(matching.marker)
    let matches = matching.matches(lines.map { $0.read(probe) }, Mirror(reflecting: probe))
    fields = matches.map { $0.property }
    reads = matches.map { lines[$0.line].read }
    diagnostics = matching.diagnostics
    location = SourceLocation(file, line)
    self.fill = fill
  }

  /// Makes the interface of a shape that has no properties.
  public init(_ make: @escaping @Sendable () -> Root, file: StaticString = #filePath, line: UInt = #line) {
    fields = []
    reads = []
    diagnostics = DiagnosticList()
    location = SourceLocation(file, line)
    fill = { _ in make() }
  }

  @available(*, unavailable, message: "every property needs a line: Interface(Self.init) { Field(\\.name, \"…\") }")
  public init<First: ShapeMember, each Member: ShapeMember>(
    _ make: @escaping @Sendable (First, repeat each Member) -> Root
  ) {
    fatalError()
  }

  /// The problems of the shape and of the shapes in it.
  var allDiagnostics: DiagnosticList {
    var all = diagnostics
    for field in fields { all.report(field.type.diagnostics) }
    return all
  }

  /// A root in which every property is the expression that `expr` makes of its name.
  func filled(with expr: (String) -> Expr) -> Root {
    // A shape with errors is filled all the same, so that the errors in its body are found as well.
    fill { expr($0 < fields.count ? fields[$0].name : "unknown") }
  }

  /// The value of every property of a root.
  func values(of root: Root) -> [(field: ResolvedField, value: Expr)] {
    zip(fields, reads).map { field, read in (field, read(root)) }
  }
}
