import Diagnostics
import HCL

/// The arguments of a resource whose changes outside of Terraform are ignored.
///
/// ```swift
/// $0.lifecycle(ignoreChanges: ["desired_count"])  // ignore_changes = [desired_count]
/// ```
public struct IgnoredChanges: Sendable, ExpressibleByArrayLiteral {
  let expr: Expr

  /// All arguments: `ignore_changes = all`.
  public static let all = IgnoredChanges(expr: .keyword("all"))

  private init(expr: Expr) {
    self.expr = expr
  }

  /// Names arguments, such as `"desired_count"` or `"tags[\"Release\"]"`.
  public init(arrayLiteral names: String...) {
    expr = .list(names.map(Expr.raw))
  }
}

extension Arguments {
  /// Sets the lifecycle of the resource.
  ///
  /// ```swift
  /// $0.lifecycle(createBeforeDestroy: true, ignoreChanges: ["desired_count"])
  /// ```
  ///
  /// ```hcl
  /// lifecycle {
  ///   create_before_destroy = true
  ///   ignore_changes        = [desired_count]
  /// }
  /// ```
  ///
  /// The parameters are Swift's `Bool`, since Terraform accepts only
  /// [literals](https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle).
  ///
  /// - Parameters:
  ///   - createBeforeDestroy: True to create a replacement before the old resource is destroyed.
  ///   - preventDestroy: True to make a plan that destroys the resource fail.
  ///   - ignoreChanges: The arguments whose changes outside of Terraform are ignored: `["desired_count"]`, or `.all`.
  ///   - triggers: The managed resources of this module or stack, and attributes of them, whose change replaces this resource.
  public mutating func lifecycle(
    createBeforeDestroy: Bool? = nil,
    preventDestroy: Bool? = nil,
    ignoreChanges: IgnoredChanges? = nil,
    replaceTriggeredBy triggers: [any ReplacementTrigger] = []
  ) {
    let settings: [(String, Expr?)] = [
      ("create_before_destroy", createBeforeDestroy.map(Expr.bool)),
      ("prevent_destroy", preventDestroy.map(Expr.bool)),
      ("ignore_changes", ignoreChanges?.expr),
      ("replace_triggered_by", triggers.isEmpty ? nil : .list(triggers.map(\.terraformReference.trigger))),
    ]
    for case (let name, let value?) in settings {
      meta.lifecycle.append(.argument(Argument(name, value, at: location)))
    }
  }

  /// Makes the plan fail with a message if a condition is false before the resource is created or changed.
  ///
  /// ```hcl
  /// lifecycle {
  ///   precondition {
  ///     condition     = var.minimum <= var.maximum
  ///     error_message = "The minimum exceeds the maximum."
  ///   }
  /// }
  /// ```
  public mutating func precondition(_ condition: Flag, _ message: Text) {
    add("precondition", condition, message)
  }

  /// Makes the apply fail with a message if a condition is false after the resource is created or changed.
  ///
  /// ```swift
  /// $0.postcondition("The image has to be for ARM.") { $0.architecture == "arm64" }
  /// ```
  ///
  /// ```hcl
  /// postcondition {
  ///   condition     = self.architecture == "arm64"
  ///   error_message = "The image has to be for ARM."
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - message: The error of Terraform.
  ///   - file: The file that an error of Groundplan names.
  ///   - line: The line that an error of Groundplan names.
  ///   - condition: Returns the condition for the resource, `self`.
  public mutating func postcondition(
    _ message: Text,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ condition: (Resource<AnyResource>) -> Flag
  ) {
    let binding = Binding.`self`(at: SourceLocation(file, line))
    add("postcondition", condition(Resource(expr: .bound(binding))), message, binding: binding)
  }

  private mutating func add(_ type: String, _ condition: Flag, _ message: Text, binding: Binding? = nil) {
    let items = Body.Item.condition(condition, message, at: location)
    meta.conditions.append(.block(Block(type, [], items, binding: binding, at: location)))
  }

  /// Makes the resource wait for others to which it has no reference.
  ///
  /// ```swift
  /// $0.depends(on: internetGateway)  // depends_on = [aws_internet_gateway.this]
  /// ```
  public mutating func depends(on others: any Dependency...) {
    meta.dependencies += others.map(\.terraformReference.dependency)
  }

  /// Sets the provider configuration, if it is not the default one: `provider = aws.us_east_1`.
  public mutating func provider(_ alias: ProviderAlias) {
    meta.provider = alias
  }
}

extension Body.Item {
  /// The arguments `condition` and `error_message` of conditions and assertions.
  static func condition(_ condition: Flag, _ message: Text, at location: SourceLocation) -> [Body.Item] {
    [
      .argument(Argument("condition", condition.expr.condition(), at: location)),
      .argument(Argument("error_message", message.expr, at: location)),
    ]
  }
}
