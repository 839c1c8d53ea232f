import Diagnostics
import HCL

/// The properties of a ``Shape`` with their names, types and descriptions in Terraform.
///
/// It consists of the initializer, which has the types of the properties, and a ``Field`` for each property:
///
/// ```swift
/// static let interface = Interface(Self.init) {
///   Field(\.identifier, "Name of the instance.")
///   Field(\.multiAZ, "Whether a standby runs in a second zone.", default: true)
/// }
/// ```
///
/// ```hcl
/// variable "identifier" {
///   description = "Name of the instance."
///   type        = string
///   nullable    = false
/// }
///
/// variable "multi_az" {
///   description = "Whether a standby runs in a second zone."
///   type        = bool
///   default     = true
///   nullable    = false
/// }
/// ```
///
/// A property that is not a ``Value`` does not compile. A property without a field, a field without a property, and an initializer
/// that does not store its parameters unchanged are errors when the files are generated, at the line of the interface.
public struct Interface<Root: Shape>: Sendable {
  /// The properties, in the order of the initializer's parameters.
  let fields: [ResolvedField]
  /// The line of the interface.
  let location: SourceLocation
  /// The problems of the interface, and of the interfaces of the objects in it.
  let diagnostics: DiagnosticList
  /// Makes a root with an expression for each parameter of the initializer.
  private let fill: @Sendable ((Int) -> Expr) -> Root
  /// Reads the value of each property.
  private let reads: [@Sendable (Root) -> Expr]

  /// Makes the interface of a shape with properties.
  ///
  /// The initializer has at least one parameter: otherwise Swift would choose the `init()` of a struct whose properties all have
  /// defaults.
  ///
  /// - Parameters:
  ///   - make: The initializer: `Self.init`, or `Self.init(a:b:)` if there are several.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - fields: A ``Field`` for each property.
  public init<First: ShapeMember, each Member: ShapeMember>(
    _ make: @escaping @Sendable (First, repeat each Member) -> Root,
    file: StaticString = #filePath,
    line: UInt = #line,
    @FieldBuilder<Root> _ fields: () -> [Field<Root>]
  ) {
    let fill: @Sendable ((Int) -> Expr) -> Root = { expr in
      var index = 0
      func next<T: ShapeMember>(_: T.Type) -> T {
        defer { index += 1 }
        return T(expr: expr(index))
      }
      return make(next(First.self), repeat next((each Member).self))
    }
    var parameters: [FieldResolver.Parameter] = []
    InterfaceInProgress.of(Root.self) {
      parameters.append(FieldResolver.Parameter(type: First.type, isOptional: First.isOptional))
      repeat parameters.append(FieldResolver.Parameter(type: (each Member).type, isOptional: (each Member).isOptional))
    }

    // Closures instead of key paths: the runtime of Swift 6.3 cannot make key paths in a function with a parameter pack.
    let declared = fields()
    let location = SourceLocation(file, line)
    var resolver = FieldResolver(declared.map { $0.description }, with: parameters, of: Root.self, at: location)
    let marked = fill(resolver.marker)
    let resolutions = resolver.resolve(declared.map { $0.read(marked) }, Mirror(reflecting: marked))
    self.fields = resolutions.map { $0.field }
    reads = resolutions.map { declared[$0.index].read }
    var diagnostics = resolver.diagnostics
    for field in self.fields {
      for diagnostic in field.type.diagnostics.all { diagnostics.report(diagnostic.located(at: location)) }
    }
    self.diagnostics = diagnostics
    self.location = location
    self.fill = fill
  }

  /// Makes the interface of a shape without properties.
  public init(_ make: @escaping @Sendable () -> Root, file: StaticString = #filePath, line: UInt = #line) {
    fields = []
    reads = []
    diagnostics = DiagnosticList()
    location = SourceLocation(file, line)
    fill = { _ in make() }
  }

  @available(*, unavailable, message: "every property needs a Field: Interface(Self.init) { Field(\\.name, \"…\") }")
  public init<First: ShapeMember, each Member: ShapeMember>(
    _ make: @escaping @Sendable (First, repeat each Member) -> Root
  ) {
    fatalError()
  }

  /// A root whose properties are the expressions that a function returns for their fields.
  func filled(with expr: (ResolvedField) -> Expr) -> Root {
    // A shape with errors has too few fields. It is filled as well, so that errors in its body are found.
    fill { $0 < fields.count ? expr(fields[$0]) : .attribute(of: .keyword("var"), "unknown") }
  }

  /// A root whose properties are the attributes of an expression with their names.
  func attributes(of base: Expr) -> Root { filled { .attribute(of: base, $0.name) } }

  /// The properties of a root with their values.
  func values(of root: Root) -> [(field: ResolvedField, value: Expr)] {
    var values: [(field: ResolvedField, value: Expr)] = []
    for (index, field) in fields.enumerated() { values.append((field, reads[index](root))) }
    return values
  }
}
