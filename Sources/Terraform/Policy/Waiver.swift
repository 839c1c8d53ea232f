import Diagnostics

/// Says that a rule need not hold somewhere, and why.
///
/// ```swift
/// Waiver(of: .multiAZ, for: "module.database.aws_db_instance.this", in: "dev", because: "Nobody waits for dev at night.")
/// ```
///
/// It concerns a resource by its address, or all inside a module by the module's, and with no address every resource. One that no
/// finding needs is an error, so that a waiver does not outlive its reason.
public struct Waiver: Sendable {
  /// The name of the rule.
  public let rule: String
  /// The address of a resource, or of a module around it; nil for all.
  public let address: String?
  /// Nil for all stacks.
  public let stack: String?
  /// The environments, or none for all.
  public let environments: [String]
  /// Why the rule need not hold there.
  public let reason: String
  let location: SourceLocation

  /// Waives a rule.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - address: The address of a resource, or of a module around it; nil for all.
  ///   - stack: The name of the stack; nil for all.
  ///   - environments: The environments; all, if none is named.
  ///   - reason: Why the rule need not hold there.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init(
    of rule: Rule,
    for address: String? = nil,
    stack: String? = nil,
    in environments: String...,
    because reason: String,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.init(rule.name, address, stack, environments, reason, at: SourceLocation(file, line))
  }

  /// Waives a rule by its name, such as one that comes with a provider.
  ///
  /// - Parameters:
  ///   - rule: The name, as a finding says it.
  ///   - address: The address of a resource, or of a module around it; nil for all.
  ///   - stack: The name of the stack; nil for all.
  ///   - environments: The environments; all, if none is named.
  ///   - reason: Why the rule need not hold there.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public init(
    ofRule rule: String,
    for address: String? = nil,
    stack: String? = nil,
    in environments: String...,
    because reason: String,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.init(rule, address, stack, environments, reason, at: SourceLocation(file, line))
  }

  private init(
    _ rule: String,
    _ address: String?,
    _ stack: String?,
    _ environments: [String],
    _ reason: String,
    at location: SourceLocation
  ) {
    self.rule = rule
    self.address = address
    self.stack = stack
    self.environments = environments
    self.reason = reason
    self.location = location
  }

  func covers(_ rule: Rule, _ address: String, stack: String, environment: String) -> Bool {
    guard self.rule == rule.name, environments.isEmpty || environments.contains(environment),
      self.stack.map({ $0 == stack }) ?? true
    else { return false }
    guard let own = self.address, own != address else { return true }
    // `module.database` is around `module.database.aws_db_instance.this`, and `aws_subnet.a` around `aws_subnet.a["b"]`.
    return address.hasPrefix("\(own).") || address.hasPrefix("\(own)[")
  }
}
