import Diagnostics
import HCL

/// The declarations of a stack: those of any directory, and what only a root can have.
public final class StackScope: Scope {
  private(set) var providers: [Body.Item] = []
  private var configured: [String: SourceLocation] = [:]

  /// Configures a provider: `provider "aws" { … }`.
  public func provider(
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ arguments: (inout Arguments) -> Void
  ) {
    configure(name, alias: nil, at: SourceLocation(file, line), arguments)
  }

  /// Configures a provider a second time, under an alias.
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
          why: "A provider has one configuration for each alias, and the first is at \(first).",
          fix: "Remove one of the two, or give it an alias."
        )
      )
    }
    var content = Arguments(at: location)
    if let alias { content.set("alias", .string(alias)) }
    arguments(&content)
    providers.append(.block(Block("provider", [name], content.nestedItems, at: location)))
  }

  /// Takes over something that is there already: an `import` block. Terraform has them in roots only.
  ///
  /// ```swift
  /// tf.import(vpc, id: "vpc-0abc")
  /// ```
  public func `import`(
    _ resource: any Dependency,
    id: Text,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let location = SourceLocation(file, line)
    addImport(target("to", resource, at: location), id, at: location)
  }

  /// Takes over something into a module: an `import` block with an address.
  public func `import`(_ address: String, id: Text, file: StaticString = #filePath, line: UInt = #line) {
    let location = SourceLocation(file, line)
    addImport(self.address("to", address, at: location), id, at: location)
  }

  private func addImport(_ target: Body.Item, _ id: Text, at location: SourceLocation) {
    add(Block("import", [], [target, .argument(Argument("id", id.expr, at: location))], at: location))
  }
}
