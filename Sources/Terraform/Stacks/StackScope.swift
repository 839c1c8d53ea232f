import Diagnostics
import HCL

/// The declarations of a stack, which can also configure providers and import existing resources.
public final class StackScope: Scope {
  private(set) var providers: [Body.Item] = []
  /// The blocks of the contract test that state attributes of data sources and resources.
  var mocks: [Body.Item] = []
  /// The line of each provider configuration.
  private var configured: [String: SourceLocation] = [:]

  /// Configures a provider.
  ///
  /// ```swift
  /// tf.provider("aws") { $0.region = "us-west-2" }
  /// ```
  ///
  /// ```hcl
  /// provider "aws" {
  ///   region = "us-west-2"
  /// }
  /// ```
  public func provider(
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) {
    configure(name, alias: nil, at: SourceLocation(file, line), arguments)
  }

  /// Adds another configuration of a provider, with an alias.
  ///
  /// ```hcl
  /// provider "aws" {
  ///   alias  = "us_east_1"
  ///   region = "us-east-1"
  /// }
  /// ```
  public func provider(
    _ alias: ProviderAlias,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) {
    aliases.append(alias)
    configure(alias.provider, alias: alias.alias, at: SourceLocation(file, line), arguments)
  }

  private func configure(
    _ name: String,
    alias: String?,
    at location: SourceLocation,
    _ arguments: (inout Arguments) -> Void
  ) {
    let address = alias.map { "\(name).\($0)" } ?? name
    if let first = configured.updateValue(location, forKey: address) {
      report(
        Diagnostic(
          .providerConfiguredTwice,
          at: location,
          "the provider \(address) is configured twice",
          why: "A provider has one configuration for each alias, and it is first configured at \(first).",
          fix: "Remove one of the two configurations, or give it an alias."
        )
      )
    }
    var content = Arguments(at: location)
    if let alias {
      content.set("alias", Identifier.isValid(alias) ? .string(alias) : .invalid(.badName(ofAlias: alias)))
    }
    arguments(&content)
    providers.append(.block(Block("provider", [name], content.nestedItems, at: location)))
  }

  /// Imports an existing resource: an `import` block. Terraform accepts it in root modules only.
  ///
  /// ```swift
  /// tf.import(vpc, id: "vpc-0abc")
  /// ```
  ///
  /// ```hcl
  /// import {
  ///   to = aws_vpc.this
  ///   id = "vpc-0abc"
  /// }
  /// ```
  public func `import`(
    _ resource: any Dependency,
    id: Text,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let location = SourceLocation(file, line)
    addImport(.argument(Argument("to", resource.terraformReference.resourceAddress, at: location)), id, at: location)
  }

  /// Imports an existing resource by its address, which may be in a module: `module.network.aws_vpc.this`.
  public func `import`(_ address: String, id: Text, file: StaticString = #filePath, line: UInt = #line) {
    let location = SourceLocation(file, line)
    addImport(self.address("to", address, .resources, at: location), id, at: location)
  }

  private func addImport(_ target: Body.Item, _ id: Text, at location: SourceLocation) {
    add(Block("import", [], [target, .argument(Argument("id", id.expr, at: location))], at: location))
  }
}

extension Diagnostic {
  fileprivate static func badName(ofAlias alias: String) -> Diagnostic {
    Diagnostic(
      .badName,
      "“\(alias)” is not a valid alias of a provider",
      why: Identifier.rule,
      fix: "Write an alias like “us_east_1”."
    )
  }
}
