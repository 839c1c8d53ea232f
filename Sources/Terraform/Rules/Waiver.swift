import Files

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

  public init(
    of rule: Rule,
    for address: String? = nil,
    stack: String? = nil,
    in environments: String...,
    because reason: String,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.rule = rule.name
    self.address = address
    self.stack = stack
    self.environments = environments
    self.reason = reason
    location = SourceLocation(file, line)
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
