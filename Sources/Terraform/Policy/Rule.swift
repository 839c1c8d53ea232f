import Diagnostics

/// Something that has to hold of the resources of an estate, and is checked before Terraform runs.
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
/// It looks at every resource of its types, also inside modules, with the values that the call passes. Whoever breaks it reads about
/// it at the line of the value, or of the call that leads to it. What Terraform alone can know breaks a rule as well: what nobody
/// can check is not the same as what holds. ``Waiver`` is the way out, and asks for a reason.
public struct Rule: Sendable {
  /// What an unknown value means.
  public enum Unknown: Sendable {
    /// The rule is not shown to hold, which is a finding.
    case fails
    /// The rule is about mistakes that are there for all to see.
    case passes
  }

  enum Check: Sendable {
    case each(@Sendable (ConfiguredResource) -> Verdict)
    case together(@Sendable ([ConfiguredResource]) -> [(ConfiguredResource, Verdict)])
    /// The argument that no two have, and the setting of the provider that sets equal ones apart.
    case unique(String, apartBy: String?)
    /// What no rule can look into.
    case unseen
  }

  /// What it is called in findings and waivers.
  public let name: String
  /// The checks of [checkov](https://www.checkov.io/5.Policy%20Index/terraform.html) that find the same.
  public let checkov: [String]
  let types: [String]
  /// Nil for all of them.
  let environments: [String]?
  let reason: String
  let remedy: String
  let unknown: Unknown
  let check: Check
  let location: SourceLocation
  /// The page that explains findings of this rule.
  package var id = Diagnostic.ID.breaksARule

  /// States a rule for each resource of some types.
  ///
  /// - Parameters:
  ///   - name: What has to hold, in a few words. Waivers name it.
  ///   - types: The types of resource that it is about.
  ///   - environments: The environments that it is for; all, if none is named.
  ///   - reason: A sentence that says why.
  ///   - remedy: A sentence that says what to write instead.
  ///   - unknown: What a value means that Terraform alone can know.
  ///   - checkov: The checks of checkov that find the same.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - check: Whether it holds.
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

  /// States a rule for all resources of some types in an environment together, in every stack of it.
  ///
  /// - Parameters:
  ///   - name: What has to hold, in a few words. Waivers name it.
  ///   - types: The types of resource that it is about.
  ///   - environments: The environments that it is for; all, if none is named.
  ///   - reason: A sentence that says why.
  ///   - remedy: A sentence that says what to write instead.
  ///   - unknown: What a value means that Terraform alone can know.
  ///   - checkov: The checks of checkov that find the same.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - check: The resources that break it, and how.
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
    let location = SourceLocation(file, line)
    self.init(name, types, environments, reason, remedy, unknown, checkov, .together(check), at: location)
  }

  /// States that no two resources of a type have the same value in one account.
  ///
  /// - Parameters:
  ///   - name: What has to hold, in a few words. Waivers name it.
  ///   - argument: The argument that only one may have, like the name.
  ///   - type: The type of resource that it is about.
  ///   - setting: The setting of the provider within which it has to be unique, like the region; nil for the whole account.
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
    let check = Check.unique(argument, apartBy: setting)
    self.init(name, [type], [], reason, remedy, .passes, [], check, at: SourceLocation(file, line))
  }

  init(
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
  /// What rules cannot look into: modules that are not written in Swift, and raw blocks. It is a rule wherever there are others.
  public static let seesEverything: Rule = {
    var rule = unseen
    rule.id = .nobodySees
    return rule
  }()

  private static let unseen = Rule(
    "rules see every resource",
    [],
    [],
    "What is in it is not known before Terraform runs, so nobody can say whether the deployment’s rules hold there.",
    "Write it in Swift, or add a `Waiver(of: .seesEverything, for: …, because: …)`.",
    .fails,
    [],
    .unseen,
    at: SourceLocation(#filePath, #line)
  )
}
