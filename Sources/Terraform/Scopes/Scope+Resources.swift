import Diagnostics
import HCL

extension Scope {
  /// Declares a resource whose identifier has a kind.
  ///
  /// ```swift
  /// let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = cidr }
  /// ```
  ///
  /// ```hcl
  /// resource "aws_vpc" "this" {
  ///   cidr_block = var.cidr
  /// }
  /// ```
  @discardableResult
  public func resource<Type: ResourceType>(
    _ type: Type.Type,
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) -> Resource<Type> {
    single(.resource, Type.name, name, at: SourceLocation(file, line), arguments)
  }

  /// Declares a resource of any type.
  @discardableResult
  public func resource(
    _ type: String,
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) -> Resource<AnyResource> {
    single(.resource, type, name, at: SourceLocation(file, line), arguments)
  }

  /// Declares a resource that is there only if a flag says so: `count = var.enabled ? 1 : 0`.
  ///
  /// What the blueprint knows is a Swift `if` instead.
  @discardableResult
  public func resource<Type: ResourceType>(
    _ type: Type.Type,
    _ name: String,
    when flag: Flag,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) -> OptionalResource<Type> {
    OptionalResource(list: optional(Type.name, name, flag, at: SourceLocation(file, line), arguments))
  }

  /// Declares a resource of any type that is there only if a flag says so: `count = var.enabled ? 1 : 0`.
  @discardableResult
  public func resource(
    _ type: String,
    _ name: String,
    when flag: Flag,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) -> OptionalResource<AnyResource> {
    OptionalResource(list: optional(type, name, flag, at: SourceLocation(file, line), arguments))
  }

  /// Declares a number of resources that differ in nothing but their index.
  ///
  /// Resources that belong to something, like a zone, are better made `forEach` of it: without one of them, the others keep
  /// their addresses.
  @discardableResult
  public func resources<Type: ResourceType>(
    _ type: Type.Type,
    _ name: String,
    count: Number,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments, _ index: Number) -> Void
  ) -> ResourceList<Type> {
    counted(Type.name, name, count, at: SourceLocation(file, line), arguments)
  }

  /// Declares a number of resources of any type that differ in nothing but their index.
  @discardableResult
  public func resources(
    _ type: String,
    _ name: String,
    count: Number,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments, _ index: Number) -> Void
  ) -> ResourceList<AnyResource> {
    counted(type, name, count, at: SourceLocation(file, line), arguments)
  }

  /// Declares a resource for each element of a map or a set.
  ///
  /// ```swift
  /// let subnets = tf.resources(Subnet.self, "private", forEach: zones) { subnet, each in
  ///   subnet.availability_zone = each.key
  ///   subnet.cidr_block = each.value
  /// }
  /// ```
  ///
  /// ```hcl
  /// resource "aws_subnet" "private" {
  ///   for_each = var.zones
  ///
  ///   availability_zone = each.key
  ///   cidr_block        = each.value
  /// }
  /// ```
  @discardableResult
  public func resources<Type: ResourceType, Collection: ForEachCollection>(
    _ type: Type.Type,
    _ name: String,
    forEach collection: Collection,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments, Each<Collection.Element>) -> Void
  ) -> ResourceMap<Type> {
    mapped(.resource, Type.name, name, collection, at: SourceLocation(file, line), arguments)
  }

  /// Declares a resource of any type for each element of a map or a set.
  @discardableResult
  public func resources<Collection: ForEachCollection>(
    _ type: String,
    _ name: String,
    forEach collection: Collection,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments, Each<Collection.Element>) -> Void
  ) -> ResourceMap<AnyResource> {
    mapped(.resource, type, name, collection, at: SourceLocation(file, line), arguments)
  }
}

// MARK: - Data sources

extension Scope {
  /// Declares a data source whose identifier has a kind: `data "aws_vpc" "default" { … }`.
  @discardableResult
  public func data<Type: ResourceType>(
    _ type: Type.Type,
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) -> Resource<Type> {
    single(.data, Type.name, name, at: SourceLocation(file, line), arguments)
  }

  /// Declares a data source of any type.
  @discardableResult
  public func data(
    _ type: String,
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) -> Resource<AnyResource> {
    single(.data, type, name, at: SourceLocation(file, line), arguments)
  }

  /// Declares a data source of any type for each element of a map or a set.
  @discardableResult
  public func data<Collection: ForEachCollection>(
    _ type: String,
    _ name: String,
    forEach collection: Collection,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments, Each<Collection.Element>) -> Void
  ) -> ResourceMap<AnyResource> {
    mapped(.data, type, name, collection, at: SourceLocation(file, line), arguments)
  }
}
