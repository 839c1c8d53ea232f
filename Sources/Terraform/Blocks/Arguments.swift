import Diagnostics
import HCL

/// The arguments and nested blocks of a block.
///
/// ```swift
/// tf.resource("aws_db_instance", "this") {
///   $0.engine = "postgres"
///   $0.engine_version = engineVersion
///   $0.block("timeouts") { $0.create = "60m" }
/// }
/// ```
///
/// ```hcl
/// resource "aws_db_instance" "this" {
///   engine         = "postgres"
///   engine_version = var.engine_version
///
///   timeouts {
///     create = "60m"
///   }
/// }
/// ```
///
/// The names are those of the provider's documentation. They are checked against the provider's schema when the files are generated. An
/// argument that is set twice is an error.
@dynamicMemberLookup
public struct Arguments {
  /// The arguments and blocks, in order.
  private(set) var items: [Body.Item] = []
  /// The meta-arguments, which are printed last regardless of where they are set.
  var meta = MetaArguments()
  let location: SourceLocation
  /// True if each argument has a type, to which Terraform converts its value.
  private let areTyped: Bool

  init(at location: SourceLocation, areTyped: Bool = true) {
    self.location = location
    self.areTyped = areTyped
  }

  /// Sets an argument to a value, or to a Swift `Bool`, `Int` or `Double`. A nil omits it.
  public subscript<A: Assignable>(dynamicMember name: String) -> A {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, newValue.assigned, of: SwiftType(A.self)) }
  }

  /// Sets an argument to a string.
  public subscript(dynamicMember name: String) -> Text {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, newValue.expr, of: SwiftType(Text.self)) }
  }

  /// Sets an argument to a list of strings.
  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> List<Text> {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, newValue.expr, of: SwiftType(List<Text>.self)) }
  }

  /// Sets an argument to a map of strings.
  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> Map<Text> {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, newValue.expr, of: SwiftType(Map<Text>.self)) }
  }

  /// Sets an argument to a Swift string.
  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> String {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, .string(newValue)) }
  }

  @_disfavoredOverload
  @available(*, unavailable, message: "a Swift collection is not a Terraform value; convert it to a List or a Map")
  public subscript<C: Collection>(dynamicMember name: String) -> C {
    get { fatalError() }
    set {}
  }

  @_disfavoredOverload
  @available(*, unavailable, message: "this is not a value; use a part of it, like each.key or vpc.id")
  public subscript<Whole: TerraformOnly>(dynamicMember name: String) -> Whole {
    get { fatalError() }
    set {}
  }

  @_disfavoredOverload
  @available(*, unavailable, message: "a nested block is written $0.block(\"name\") { … }")
  public subscript(dynamicMember name: String) -> ((inout Arguments) -> Void) -> Void { fatalError() }

  /// Sets an argument.
  ///
  /// A `dynamicMember` subscript cannot have a parameter for the line, so the location of an argument is that of its block. An error also
  /// has the name of the argument, and finds its line in the source file when it is shown.
  mutating func set(_ name: String, _ value: Expr, of type: SwiftType? = nil) {
    items.append(.argument(Argument(name, areTyped ? value.converted : value, of: type, at: location)))
  }

  /// Adds a comment above the next argument or block: `# text`.
  public mutating func comment(_ text: String) {
    items.append(.comment(text))
  }

  /// Adds an empty line between groups of arguments.
  public mutating func blankLine() {
    items.append(.blank)
  }

  /// Adds HCL that is printed unchanged, for constructs that Groundplan does not support. Only Terraform checks it.
  ///
  /// ```swift
  /// $0.raw(unchecked: "a block that is newer than the schema", "…")
  /// ```
  ///
  /// Missing arguments and blocks are not reported in a block with raw HCL.
  ///
  /// - Parameters:
  ///   - reason: Why it is acceptable that only Terraform checks it.
  ///   - hcl: The HCL.
  public mutating func raw(unchecked reason: StaticString, _ hcl: String) {
    items.append(.raw(hcl))
  }

  @available(
    *,
    unavailable,
    message: "only Terraform checks raw HCL; state why that is acceptable: $0.raw(unchecked: \"…\", …)"
  )
  public mutating func raw(_ hcl: String) {}
}

// MARK: - Blocks

extension Arguments {
  /// Adds a nested block.
  ///
  /// ```swift
  /// $0.block("root_block_device") { $0.encrypted = true }
  /// ```
  ///
  /// ```hcl
  /// root_block_device {
  ///   encrypted = true
  /// }
  /// ```
  public mutating func block(
    _ type: String,
    _ labels: String...,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) {
    var nested = Arguments(at: SourceLocation(file, line))
    arguments(&nested)
    items.append(.block(Block(type, labels, nested.nestedItems, at: nested.location)))
  }

  /// Adds a nested block for each element of a collection.
  ///
  /// ```swift
  /// $0.blocks("ingress", forEach: ports) { ingress, each in ingress.from_port = each.value }
  /// ```
  ///
  /// ```hcl
  /// dynamic "ingress" {
  ///   for_each = var.ports
  ///
  ///   content {
  ///     from_port = ingress.value
  ///   }
  /// }
  /// ```
  public mutating func blocks<Collection: DynamicCollection>(
    _ type: String,
    forEach collection: Collection,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments, Each<Collection.Element>) -> Void
  ) {
    dynamic(type, in: collection.expr, at: SourceLocation(file, line)) { arguments(&$0, Each($1)) }
  }

  /// Adds a nested block if a value is not null.
  ///
  /// ```swift
  /// $0.block("logging", ifSet: bucket) { logging, bucket in logging.target_bucket = bucket }
  /// ```
  ///
  /// ```hcl
  /// dynamic "logging" {
  ///   for_each = var.bucket[*]
  ///
  ///   content {
  ///     target_bucket = logging.value
  ///   }
  /// }
  /// ```
  public mutating func block<Wrapped: Value>(
    _ type: String,
    ifSet value: Nullable<Wrapped>,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments, Wrapped) -> Void
  ) {
    // `[*]` of a collection has the elements of the collection, so a collection is put into a list.
    let elements: Expr =
      Wrapped.self is any DynamicCollection.Type
      ? .conditional(value.isSet.expr, then: .list([value.expr]), else: .list([]))
      : .splat(of: value.expr, [])
    dynamic(type, in: elements, at: SourceLocation(file, line)) { arguments(&$0, Each<Wrapped>($1).value) }
  }

  /// Adds a nested block if a flag is true when Terraform runs. If the flag is a Swift `Bool`, use a Swift `if` instead.
  ///
  /// ```hcl
  /// dynamic "logging" {
  ///   for_each = var.logs ? [true] : []
  ///
  ///   content { … }
  /// }
  /// ```
  public mutating func block(
    _ type: String,
    when flag: Flag,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) {
    let elements = Expr.conditional(flag.expr, then: .list([.bool(true)]), else: .list([]))
    dynamic(type, in: elements, at: SourceLocation(file, line)) { nested, _ in arguments(&nested) }
  }

  private mutating func dynamic(
    _ type: String,
    in collection: Expr,
    at location: SourceLocation,
    _ arguments: (inout Arguments, Binding) -> Void
  ) {
    var nested = Arguments(at: location)
    let iterator = Binding(type, at: location)
    arguments(&nested, iterator)
    items.append(.dynamic(DynamicBlock(type, in: collection, iterator: iterator, nested.nestedItems, at: location)))
  }
}
