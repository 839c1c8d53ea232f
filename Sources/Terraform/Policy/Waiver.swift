import Diagnostics

/// Exempts resources from a ``Rule``, for a stated reason.
///
/// ```swift
/// Waiver(of: .multiAZ, for: "module.database.aws_db_instance.this", in: "dev", because: "An outage of dev costs nothing.")
/// ```
///
/// The address is that of a resource, or of a module for all resources in it. A waiver without an address is for all resources. A
/// waiver that no violation needs is an error, so it is removed when its reason is gone.
public struct Waiver: Sendable {
  /// The name of the rule.
  public let rule: String
  /// The address of a resource, or of a module for all resources in it; nil for all resources.
  public let address: String?
  /// The name of the stack; nil for all stacks.
  public let stack: String?
  /// The names of the environments; empty for all.
  public let environments: [String]
  /// Why the rule does not have to hold there.
  public let reason: String
  let location: SourceLocation

  /// Exempts resources from a rule.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - address: The address of a resource, or of a module for all resources in it; nil for all resources.
  ///   - stack: The name of the stack; nil for all.
  ///   - environments: The names of the environments; all, if none is named.
  ///   - reason: Why the rule does not have to hold there. A waiver without a reason is an error.
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

  /// Exempts resources from a rule by the rule's name, such as a rule of a provider.
  ///
  /// - Parameters:
  ///   - rule: The name of the rule, as the error shows it.
  ///   - address: The address of a resource, or of a module for all resources in it; nil for all resources.
  ///   - stack: The name of the stack; nil for all.
  ///   - environments: The names of the environments; all, if none is named.
  ///   - reason: Why the rule does not have to hold there. A waiver without a reason is an error.
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

  /// True if the waiver exempts a resource from a rule.
  func covers(_ rule: Rule, _ address: String, stack: String, environment: String) -> Bool {
    guard self.rule == rule.name, environments.isEmpty || environments.contains(environment),
      self.stack.map({ $0 == stack }) ?? true
    else { return false }
    guard let waived = self.address, waived != address else { return true }
    // `module.database` contains `module.database.aws_db_instance.this`, and `aws_subnet.a` contains `aws_subnet.a["b"]`.
    return address.hasPrefix("\(waived).") || address.hasPrefix("\(waived)[")
  }
}
