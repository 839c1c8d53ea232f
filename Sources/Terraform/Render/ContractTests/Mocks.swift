import HCL

/// What stands for the things of a provider in a test that has none of them.
///
/// Terraform gives a mock's attributes random text, and a provider refuses that where it wants an ARN. A contract test,
/// `tests/contract.tftest.hcl`, takes from here what a provider would say:
///
/// ```swift
/// Mocks(
///   identifiers: { type, attribute, number, place in … },
///   data: ["aws_region": { place in Object { $0.name = place.setting("region") ?? "us-east-1" } }]
/// )
/// ```
///
/// ```hcl
/// mock_provider "aws" {
///   mock_data "aws_region" {
///     defaults = { name = "us-west-2" }
///   }
/// }
/// ```
public struct Mocks: Sendable {
  /// Where a thing would be: the account and the provider's configuration.
  public struct Place: Hashable, Sendable {
    private struct Setting: Hashable {
      let name: String
      let text: String
    }

    /// The ``DeploymentEnvironment/account`` of the environment.
    public let account: String
    private let settings: [Setting]

    init(account: String, configuration: [Body.Item]) {
      self.account = account
      settings = configuration.compactMap { item in
        guard case .argument(let argument) = item, let text = argument.value.text else { return nil }
        return Setting(name: argument.name, text: text)
      }
    }

    /// A text that the configuration of the provider has, like its region.
    public func setting(_ name: String) -> String? { settings.first { $0.name == name }?.text }
  }

  let identifiers: @Sendable (_ type: String, _ attribute: String, _ number: Int, Place) -> String?
  let data: [String: @Sendable (Place) -> Object]
  let planned: [String: Object]

  /// Says what stands for the things of a provider.
  ///
  /// - Parameters:
  ///   - identifiers: Makes the `id` or the `arn` of a type of resource, another one for each number, which are counted from 1; or nil
  ///     if any text does. Data sources of the type get them as well.
  ///   - data: What types of data source say instead.
  ///   - planned: What the provider knows of a type of resource when it plans it, though nobody has said it: what is repeated for each
  ///     of it could not be planned otherwise.
  public init(
    identifiers: @escaping @Sendable (_ type: String, _ attribute: String, _ number: Int, Place) -> String? = {
      _,
      _,
      _,
      _ in nil
    },
    data: [String: @Sendable (Place) -> Object] = [:],
    planned: [String: Object] = [:]
  ) {
    self.identifiers = identifiers
    self.data = data
    self.planned = planned
  }

  /// What a data source or a resource says in a test; nil if Terraform's own mock does.
  func defaults(_ use: MockedTypes.Use, in place: Place) -> Expr? {
    var items: [ObjectItem] = []
    for attribute in use.identifiers {
      if let text = identifiers(use.used.type, attribute, 1, place) { items.append(.field(attribute, .string(text))) }
    }
    let said = use.used.mode == .data ? data[use.used.type]?(place) : planned[use.used.type]
    if case .object(let others)? = said?.expr { items += others }
    return items.isEmpty ? nil : .object(items)
  }
}
