import Diagnostics
import HCL

extension Scope {
  /// Declares a resource of a ``ResourceType``, whose identifier has a type of its own.
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
  ///
  /// - Parameters:
  ///   - type: The type of the resource.
  ///   - name: The name, which is a part of the address.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - arguments: Sets the arguments and nested blocks.
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

  /// Declares a resource by the name of its type: `tf.resource("aws_vpc", "this") { … }`.
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

  /// Declares a resource that exists only if a flag is true when Terraform runs: `count = var.enabled ? 1 : 0`.
  ///
  /// If the flag is a Swift `Bool`, use a Swift `if` instead.
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

  /// Declares a resource by the name of its type that exists only if a flag is true when Terraform runs.
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

  /// Declares several resources that differ only in their index: `count = var.nodes`.
  ///
  /// For resources that belong to something, like a zone, use `forEach`: if one of them is removed, the others keep their addresses.
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

  /// Declares several resources by the name of their type that differ only in their index.
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

  /// Declares a resource by the name of its type for each element of a map or a set.
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
  /// Declares a data source of a ``ResourceType``, whose identifier has a type of its own: `data "aws_vpc" "default" { … }`.
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

  /// Declares a data source by the name of its type: `tf.data("aws_region", "current") { _ in }`.
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

  /// Declares a data source by the name of its type for each element of a map or a set.
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
