public import Files
public import HCL

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
public final class Interface<Root: Shape>: Sendable {
  /// A line, for any kind of value.
  public struct Line: Sendable {
    let name: String?
    let help: String
    let fallback: Expr?
    let location: SourceLocation
    let swiftType: any Sendable.Type
    /// Where the property lies in the root, if it is stored.
    let offset: Int?
    /// Reads the property of the root at an address. Every call of a module reads all of them, where they lie.
    let read: @Sendable (UnsafePointer<Root>) -> Expr
    let validations: @Sendable (Expr) -> [(condition: Expr, message: Expr)]

    @usableFromInline
    init(
      _ name: String?,
      _ help: String,
      default fallback: Expr?,
      _ swiftType: any Sendable.Type,
      _ offset: Int?,
      _ read: @escaping @Sendable (UnsafePointer<Root>) -> Expr,
      at location: SourceLocation,
      _ validations: @escaping @Sendable (Expr) -> [(condition: Expr, message: Expr)]
    ) {
      self.name = name
      self.help = help
      self.fallback = fallback
      self.swiftType = swiftType
      self.offset = offset
      self.read = read
      self.location = location
      self.validations = validations
    }
  }

  /// A property, as Terraform knows it. It is a class, since every call of a module reads all of them.
  final class Property: Sendable {
    let name: String
    let type: ValueType
    let isOptional: Bool
    /// The default of the variable, or nil if it has to be given.
    let fallback: Expr?
    let line: Line

    init(_ name: String, _ type: ValueType, isOptional: Bool, default fallback: Expr?, _ line: Line) {
      self.name = name
      self.type = type
      self.isOptional = isOptional
      self.fallback = fallback
      self.line = line
    }

    var help: String { line.help }
    var location: SourceLocation { line.location }
    func read(_ root: UnsafePointer<Root>) -> Expr { line.read(root) }
  }

  let fields: [Property]
  private let names: [String]
  private let diagnostics: Diagnostics
  let location: SourceLocation
  private let fill: @Sendable ((Int) -> Expr) -> Root

  /// Makes the interface of a shape.
  ///
  /// There is at least one parameter, or else Swift would take the `init()` of a struct whose properties all have defaults.
  public init<First: ShapeMember, each Member: ShapeMember>(
    _ make: @escaping @Sendable (First, repeat each Member) -> Root,
    file: StaticString = #filePath,
    line: UInt = #line,
    @FieldBuilder<Root> _ lines: () -> [Line]
  ) {
    location = SourceLocation(file, line)
    fill = { expr in
      var index = 0
      func next<T: ShapeMember>(_: T.Type) -> T {
        defer { index += 1 }
        return T(expr: expr(index))
      }
      return make(next(First.self), repeat next((each Member).self))
    }
    var parameters = [(type: First.type, isOptional: First.isOptional)]
    repeat parameters.append(((each Member).type, (each Member).isOptional))

    var matching = Matching(parameters.count, at: location, fill)
    (fields, diagnostics) = matching.match(lines(), with: parameters)
    // Beside a parameter pack, Swift 6.3 cannot make the key path `\.name`.
    names = fields.map { $0.name }
  }

  /// Makes the interface of a shape that has no properties.
  public init(_ make: @escaping @Sendable () -> Root, file: StaticString = #filePath, line: UInt = #line) {
    location = SourceLocation(file, line)
    fill = { _ in make() }
    fields = []
    names = []
    diagnostics = Diagnostics()
  }

  @available(*, unavailable, message: "every property needs a line: Interface(Self.init) { Field(\\.name, \"…\") }")
  public init<First: ShapeMember, each Member: ShapeMember>(
    _ make: @escaping @Sendable (First, repeat each Member) -> Root
  ) {
    fatalError()
  }

  /// What is wrong with the shape and with the shapes in it.
  var allDiagnostics: Diagnostics {
    var all = diagnostics
    for field in fields { all.report(field.type.diagnostics) }
    return all
  }

  /// A root whose every property is what `expr` makes of its name.
  func filled(with expr: (String) -> Expr) -> Root {
    // A shape with faults is filled all the same, so that the faults behind it are found as well.
    fill { expr($0 < names.count ? names[$0] : "unknown") }
  }
}
