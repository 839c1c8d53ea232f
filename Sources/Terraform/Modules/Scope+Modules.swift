import Diagnostics
import HCL

extension Scope {
  /// Calls a module and returns its outputs. An argument that is equal to the default of its variable is omitted.
  ///
  /// ```swift
  /// let database = tf.module("database", RDS(identifier: "connect2-api-\(environment.name)", multiAZ: true))
  /// ```
  ///
  /// ```hcl
  /// module "database" {
  ///   source = "../../modules/rds"
  ///
  ///   identifier = "connect2-api-prod"
  ///   multi_az   = true
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name of the call.
  ///   - module: The module with its arguments.
  ///   - others: Resources and modules to wait for that no argument refers to: `depends_on`.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  @discardableResult
  public func module<M: Module>(
    _ name: String,
    _ module: M,
    dependsOn others: [any Dependency] = [],
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> M.Outputs {
    let reference = call(name, module, nil, dependsOn: others, at: SourceLocation(file, line))
    return NoOutputs(of: reference) as? M.Outputs ?? M.Outputs.interface.attributes(of: reference)
  }

  /// Calls a module for each element of a map or a set.
  ///
  /// ```swift
  /// let services = tf.modules("service", forEach: ports) { each in Service(name: each.key, port: each.value) }
  /// ```
  ///
  /// ```hcl
  /// module "service" {
  ///   source   = "../../modules/service"
  ///   for_each = var.ports
  ///
  ///   name = each.key
  ///   port = each.value
  /// }
  /// ```
  @discardableResult
  public func modules<M: Module, Collection: ForEachCollection>(
    _ name: String,
    forEach collection: Collection,
    dependsOn others: [any Dependency] = [],
    file: StaticString = #filePath,
    line: UInt = #line,
    _ module: (Each<Collection.Element>) -> M
  ) -> ModuleMap<M.Outputs> {
    let location = SourceLocation(file, line)
    let binding = Binding.each(at: location)
    let repetition = Repetition(argument: "for_each", value: collection.forEach, binding: binding)
    let reference = call(name, module(Each(binding)), repetition, dependsOn: others, at: location)
    return ModuleMap(resources: ResourceMap(expr: reference, location: location))
  }

  /// Calls a module that is not written in Swift. Only Terraform checks its arguments and outputs.
  ///
  /// ```swift
  /// let vpc = tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) {
  ///   $0.cidr = "10.0.0.0/16"
  /// }
  /// ```
  ///
  /// ```hcl
  /// module "vpc" {
  ///   source  = "terraform-aws-modules/vpc/aws"
  ///   version = "5.21.0"
  ///
  ///   cidr = "10.0.0.0/16"
  /// }
  /// ```
  @discardableResult
  public func module(
    _ name: String,
    from source: ModuleSource,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) -> ForeignModule {
    let location = SourceLocation(file, line)
    if let diagnostic = source.diagnostic { report(diagnostic.located(at: location)) }
    var content = Arguments(at: location, areTyped: false)
    arguments(&content)
    let head: [(String, Expr)] =
      switch source {
      case .registry(let address, let version): [("source", .string(address)), ("version", .string(version))]
      case .git(let repository, let folder, let ref):
        [("source", .string("git::\(repository)\(folder.map { "//\($0)" } ?? "")?ref=\(ref)"))]
      case .folder(let path): [("source", .string(path))]
      }
    let items = head.map { Body.Item.argument(Argument($0.0, $0.1, at: location)) }
    let block = Block("module", [name], items + [.blank] + content.callItems, at: location)
    if case .folder(let path) = source {
      return ForeignModule(expr: .reference(declare(name, calling: .folder(path), block)))
    }
    return ForeignModule(expr: .reference(declare(.moduleCall(name), block)))
  }
}

extension Scope {
  private func call<M: Module>(
    _ name: String,
    _ module: M,
    _ repetition: Repetition?,
    dependsOn others: [any Dependency],
    at location: SourceLocation
  ) -> Expr {
    // The renderer replaces the source when the folder of the module is known.
    var items: [Body.Item] = [.argument(Argument("source", .string(M.name), at: location))]
    let aliases = M.requirements.aliases
    if !aliases.isEmpty {
      for alias in aliases { checkAlias(alias, at: location) }
      let providers = aliases.map { ObjectItem.field(.raw("\($0.provider).\($0.alias)"), $0.expr) }
      items.append(.argument(Argument("providers", .object(providers), at: location)))
    }
    if let repetition { items.append(.argument(Argument(repetition.argument, repetition.value, at: location))) }
    items.append(.blank)
    for (field, value) in M.interface.values(of: module) {
      if value.isOmitted, field.fallback == nil {
        reportLeftOut(field, of: M.name, in: name, at: location)
        continue
      }
      let argument = value.passed(as: field.type.constraint)
      if argument.isOmitted || argument.isSame(as: field.constantFallback ?? .omitted) { continue }
      items.append(.argument(Argument(field.name, argument, of: field.swiftType, at: location)))
    }
    if !others.isEmpty {
      var meta = MetaArguments()
      meta.dependencies = others.map(\.terraformReference.dependency)
      items.append(.blank)
      items += meta.items(at: location)
    }

    let block = Block("module", [name], items, binding: repetition?.binding, at: location)
    let types = OutputTypes(M.Outputs.interface.fields, areRepeated: repetition != nil)
    return .reference(declare(name, calling: .module(AnyModule(M.self)), block, types: types))
  }

  private func reportLeftOut(_ field: ResolvedField, of module: String, in call: String, at location: SourceLocation) {
    report(
      Diagnostic(
        .missingInput,
        at: location,
        argument: field.name,
        "module.\(call) does not set \(field.name)",
        why: "The module \(module) has no default for it. The input is declared at \(field.location).",
        fix: "Pass a value, or give the field a default in the module’s interface."
      )
    )
  }
}
