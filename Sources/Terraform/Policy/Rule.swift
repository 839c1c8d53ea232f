import Diagnostics

/// A requirement for the resources of a deployment, which is checked before Terraform runs.
///
/// ```swift
/// static let multiAZ = Rule(
///   "databases are Multi-AZ",
///   on: "aws_db_instance",
///   in: "prod",
///   why: "Without a standby, the failure of a zone is an outage of hours.",
///   fix: "Leave `multiAZ` out.",
///   checkov: ["CKV_AWS_157"]
/// ) { $0.multi_az == true }
/// ```
///
/// A rule is evaluated for every resource of its types, including those in modules, with the values that the calls pass. A violation
/// is an error at the line of the blueprint that sets the value. A value that is unknown before Terraform runs is a violation as
/// well, unless the rule states `unknown: .passes`. A ``Waiver`` exempts resources from a rule.
///
/// Rules are passed to a ``Deployment``. See <doc:Writing-a-Rule>.
public struct Rule: Sendable {
  /// The treatment of a verdict that is unknown before Terraform runs.
  public enum Unknown: Sendable {
    /// The resource violates the rule, since nothing shows that the rule holds.
    case fails
    /// The resource passes. It is for rules that look for mistakes in literal values.
    case passes
  }

  enum Check: Sendable {
    /// A condition for each resource.
    case each(@Sendable (ConfiguredResource) -> Verdict)
    /// A condition for all resources of an environment together.
    case all(@Sendable ([ConfiguredResource]) -> [(ConfiguredResource, Verdict)])
    /// The argument that must be unique, and the provider setting within which it must be.
    case unique(String, within: String?)
    /// Finds raw HCL and modules that are not written in Swift.
    case uncheckedParts
  }

  /// The name in errors and waivers: a short statement of what the rule requires. Two rules cannot have the same name.
  public let name: String
  /// The checks of [checkov](https://www.checkov.io/5.Policy%20Index/terraform.html) that find the same violations.
  public let checkov: [String]
  let types: [String]
  /// The environments that the rule applies to; nil for all.
  let environments: [String]?
  let reason: String
  let remedy: String
  let unknown: Unknown
  let check: Check
  let location: SourceLocation
  /// The page that explains violations of this rule.
  package var id = Diagnostic.ID.breaksARule

  /// Requires a condition of each resource of some types.
  ///
  /// - Parameters:
  ///   - name: What the rule requires, in a few words. Waivers refer to it.
  ///   - types: The types of the resources, as `aws_db_instance`.
  ///   - environments: The environments that the rule applies to; all, if none is named.
  ///   - reason: A sentence that says why.
  ///   - remedy: A sentence that says what to write instead.
  ///   - unknown: Whether a resource passes if its verdict is unknown before Terraform runs.
  ///   - checkov: The checks of checkov that find the same violations.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - check: The condition.
  public init(
    _ name: String,
    on types: String...,
    in environments: String...,
    why reason: String,
    fix remedy: String,
    unknown: Unknown = .fails,
    checkov: [String] = [],
    file: StaticString = #filePath,
    line: UInt = #line,
    _ check: @escaping @Sendable (ConfiguredResource) -> Verdict
  ) {
    self.init(name, types, environments, reason, remedy, unknown, checkov, .each(check), at: SourceLocation(file, line))
  }

  /// Requires a condition of all resources of some types in an environment together, across its stacks.
  ///
  /// - Parameters:
  ///   - name: What the rule requires, in a few words. Waivers refer to it.
  ///   - types: The types of the resources, as `aws_subnet`.
  ///   - environments: The environments that the rule applies to; all, if none is named.
  ///   - reason: A sentence that says why.
  ///   - remedy: A sentence that says what to write instead.
  ///   - unknown: Whether a resource passes if its verdict is unknown before Terraform runs.
  ///   - checkov: The checks of checkov that find the same violations.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - check: Returns the resources that violate the rule, each with its verdict.
  public init(
    _ name: String,
    onAll types: String...,
    in environments: String...,
    why reason: String,
    fix remedy: String,
    unknown: Unknown = .fails,
    checkov: [String] = [],
    file: StaticString = #filePath,
    line: UInt = #line,
    _ check: @escaping @Sendable ([ConfiguredResource]) -> [(ConfiguredResource, Verdict)]
  ) {
    self.init(name, types, environments, reason, remedy, unknown, checkov, .all(check), at: SourceLocation(file, line))
  }

  /// Requires that no two resources of a type in one account have the same value of an argument, as AWS requires for most names.
  ///
  /// An argument whose value is unknown before Terraform runs passes.
  ///
  /// - Parameters:
  ///   - name: What the rule requires, in a few words. Waivers refer to it.
  ///   - argument: The argument that has to be unique, such as `name`.
  ///   - type: The type of the resources.
  ///   - setting: The provider setting within which the argument has to be unique, such as `region`; nil for the whole account.
  ///   - reason: A sentence that says why.
  ///   - remedy: A sentence that says what to write instead.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init(
    _ name: String,
    unique argument: String,
    of type: String,
    within setting: String? = nil,
    why reason: String,
    fix remedy: String,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let check = Check.unique(argument, within: setting)
    self.init(name, [type], [], reason, remedy, .passes, [], check, at: SourceLocation(file, line))
  }

  private init(
    _ name: String,
    _ types: [String],
    _ environments: [String],
    _ reason: String,
    _ remedy: String,
    _ unknown: Unknown,
    _ checkov: [String],
    _ check: Check,
    at location: SourceLocation
  ) {
    self.name = name
    self.types = types
    self.environments = environments.isEmpty ? nil : environments
    self.reason = reason
    self.remedy = remedy
    self.unknown = unknown
    self.checkov = checkov
    self.check = check
    self.location = location
  }
}

extension Rule {
  /// The rule that no stack contains raw HCL, or calls a module that is not written in Swift: rules cannot be evaluated there.
  ///
  /// It applies to every deployment that has rules.
  public static let seesEverything: Rule = {
    var rule = unseen
    rule.id = .notCheckedByRules
    return rule
  }()

  private static let unseen = Rule(
    "rules see every resource",
    [],
    [],
    "Its resources are unknown before Terraform runs, so the rules of the deployment cannot be evaluated for them.",
    "Write it in Swift, or add a `Waiver(of: .seesEverything, for: …, because: …)`.",
    .fails,
    [],
    .uncheckedParts,
    at: SourceLocation(#filePath, #line)
  )
}
