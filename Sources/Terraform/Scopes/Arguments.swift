import Diagnostics
import HCL

/// The arguments of a block, written the way HCL writes them.
///
/// ```swift
/// tf.resource("aws_db_instance", "this") {
///   $0.engine = "postgres"
///   $0.engine_version = engineVersion
///   $0.block("timeouts") { $0.create = "60m" }
/// }
/// ```
///
/// Names are the provider's, so that they can be looked up in its documentation. An argument that is set twice is an error.
@dynamicMemberLookup
public struct Arguments {
  /// The arguments and blocks, in order.
  private(set) var items: [Body.Item] = []
  /// The meta-arguments, which are written last wherever they are set.
  var meta = MetaArguments()
  let location: SourceLocation

  init(at location: SourceLocation) {
    self.location = location
  }

  public subscript<A: Assignable>(dynamicMember name: String) -> A {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, newValue.assigned, of: SwiftType(A.self)) }
  }

  public subscript(dynamicMember name: String) -> Text {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, newValue.expr, of: SwiftType(Text.self)) }
  }

  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> List<Text> {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, newValue.expr, of: SwiftType(List<Text>.self)) }
  }

  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> Map<Text> {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, newValue.expr, of: SwiftType(Map<Text>.self)) }
  }

  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> String {
    @available(*, unavailable, message: "arguments can only be set")
    get { fatalError() }
    set { set(name, .string(newValue)) }
  }

  @_disfavoredOverload
  @available(*, unavailable, message: "a Swift collection is not a Terraform value; make a List or a Map of it")
  public subscript<C: Collection>(dynamicMember name: String) -> C {
    get { fatalError() }
    set {}
  }

  @_disfavoredOverload
  @available(*, unavailable, message: "this is not a value; take a part of it, like each.key or vpc.id")
  public subscript<Whole: TerraformOnly>(dynamicMember name: String) -> Whole {
    get { fatalError() }
    set {}
  }

  @_disfavoredOverload
  @available(*, unavailable, message: "a nested block is written $0.block(\"name\") { … }")
  public subscript(dynamicMember name: String) -> ((inout Arguments) -> Void) -> Void { fatalError() }

  // Swift does not let the subscripts above have parameters for the line, so an argument has the line of its block. An error names
  // the argument as well, and its own line is looked up in the source file when the error is shown.
  mutating func set(_ name: String, _ value: Expr, of type: SwiftType? = nil) {
    items.append(.argument(Argument(name, value, of: type, at: location)))
  }

  /// Writes a comment above what comes next.
  public mutating func comment(_ text: String) {
    items.append(.comment(text))
  }

  /// Leaves a line empty, to set groups of arguments apart.
  public mutating func blankLine() {
    items.append(.blank)
  }

  /// Adds HCL as it is, where arguments and blocks do not reach. Nothing checks it before Terraform does, so it says why that is
  /// right here.
  ///
  /// ```swift
  /// $0.raw(unchecked: "a block that came after the schema", "…")
  /// ```
  ///
  /// What the block around it must have may stand in it, so nothing is reported as missing there.
  public mutating func raw(unchecked reason: StaticString, _ hcl: String) {
    items.append(.raw(hcl))
  }

  @available(*, unavailable, message: "nothing checks raw HCL; say why that is right: $0.raw(unchecked: \"…\", …)")
  public mutating func raw(_ hcl: String) {}
}

// MARK: - Blocks

extension Arguments {
  /// Adds a nested block.
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

  /// Adds a nested block if there is a value: `for_each = var.bucket[*]`, which has one element or none.
  public mutating func block<Wrapped: Value>(
    _ type: String,
    ifSet value: Nullable<Wrapped>,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments, Wrapped) -> Void
  ) {
    // `[*]` goes over a list, a set or a tuple itself, so those are put into a list.
    let elements: Expr =
      Wrapped.self is any DynamicCollection.Type
      ? .conditional(value.isSet.expr, then: .list([value.expr]), else: .list([]))
      : .splat(of: value.expr, [])
    dynamic(type, in: elements, at: SourceLocation(file, line)) { arguments(&$0, Each<Wrapped>($1).value) }
  }

  /// Adds a nested block if a flag is true.
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
