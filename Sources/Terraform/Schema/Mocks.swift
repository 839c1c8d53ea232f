import HCL

/// Mock values for a provider's resources and data sources in contract tests.
///
/// Terraform's mock providers fill attributes with random text, which a provider rejects where it expects an ARN. The contract test of
/// a stack, `tests/contract.tftest.hcl`, has these values instead:
///
/// ```swift
/// Mocks(
///   identifiers: { type, attribute, number, configuration in … },
///   data: ["aws_region": { configuration in Object { $0.name = Text(configuration.setting("region") ?? "us-east-1") } }]
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
  /// The account and the provider configuration of a mocked resource or data source.
  public struct ProviderConfiguration: Hashable, Sendable {
    private struct Setting: Hashable {
      let name: String
      let text: String
    }

    /// The account of the environment; see ``DeploymentEnvironment/account``.
    public let account: String
    private let settings: [Setting]

    init(account: String, configuration: [Body.Item]) {
      self.account = account
      settings = configuration.compactMap { item in
        guard case .argument(let argument) = item, let text = argument.value.text else { return nil }
        return Setting(name: argument.name, text: text)
      }
    }

    /// The text of a setting in the provider configuration, such as `region`; nil if it is not set.
    public func setting(_ name: String) -> String? { settings.first { $0.name == name }?.text }
  }

  let identifiers: @Sendable (_ type: String, _ attribute: String, _ number: Int, ProviderConfiguration) -> String?
  let data: [String: @Sendable (ProviderConfiguration) -> Object]
  let planned: [String: Object]
  let arguments: @Sendable (_ name: String, _ number: Int, ProviderConfiguration) -> String?

  /// Makes the mock values of a provider.
  ///
  /// - Parameters:
  ///   - identifiers: Returns the `id` or `arn` of a resource of a type, a different one for each number from 1; nil if any text is
  ///     accepted. Data sources of the type have the same identifiers.
  ///   - data: The attributes of data sources, by type. They take precedence over the identifiers.
  ///   - planned: The attributes of resources that the provider computes when it plans, by type. Without them, a `for_each` over such
  ///     an attribute could not be planned.
  ///   - arguments: Returns an example of a text for an argument whose format the provider checks when it plans, by the name of the
  ///     argument; nil if any text is accepted. A text that another stack passes to the argument has this mock value.
  public init(
    identifiers:
      @escaping @Sendable (_ type: String, _ attribute: String, _ number: Int, ProviderConfiguration) -> String? = {
        _,
        _,
        _,
        _ in nil
      },
    data: [String: @Sendable (ProviderConfiguration) -> Object] = [:],
    planned: [String: Object] = [:],
    arguments: @escaping @Sendable (_ name: String, _ number: Int, ProviderConfiguration) -> String? = { _, _, _ in nil
    }
  ) {
    self.identifiers = identifiers
    self.data = data
    self.planned = planned
    self.arguments = arguments
  }
}
