import Diagnostics
import HCL

/// The arguments whose changes outside Terraform are left as they are.
public struct IgnoredChanges: Sendable, ExpressibleByArrayLiteral {
  let expr: Expr

  /// Every argument.
  public static let all = IgnoredChanges(expr: .keyword("all"))

  private init(expr: Expr) {
    self.expr = expr
  }

  /// Arguments by name, like `"desired_count"` or `"tags[\"Release\"]"`.
  public init(arrayLiteral names: String...) {
    expr = .list(names.map(Expr.raw))
  }
}

extension Arguments {
  /// Says how Terraform treats changes of this resource.
  ///
  /// Terraform takes only [literals](https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle) here, so they are
  /// Swift's `Bool`, decided when the blueprint runs.
  ///
  /// - Parameters:
  ///   - createBeforeDestroy: Whether a replacement is made before the old resource goes.
  ///   - preventDestroy: Whether a plan that destroys the resource is an error.
  ///   - ignoreChanges: Arguments that others change: `["desired_count"]`, or `.all`.
  ///   - triggers: Resources and attributes whose change replaces this resource.
  public mutating func lifecycle(
    createBeforeDestroy: Bool? = nil,
    preventDestroy: Bool? = nil,
    ignoreChanges: IgnoredChanges? = nil,
    replaceTriggeredBy triggers: [any Dependency] = []
  ) {
    let settings: [(String, Expr?)] = [
      ("create_before_destroy", createBeforeDestroy.map(Expr.bool)),
      ("prevent_destroy", preventDestroy.map(Expr.bool)),
      ("ignore_changes", ignoreChanges?.expr),
      ("replace_triggered_by", triggers.isEmpty ? nil : .list(triggers.map(\.terraformReference))),
    ]
    for case (let name, let value?) in settings {
      meta.lifecycle.append(.argument(Argument(name, value, at: location)))
    }
  }

  /// Stops a plan unless a condition holds before the resource is made or changed.
  public mutating func precondition(_ condition: Flag, _ message: Text) {
    add("precondition", condition, message)
  }

  /// Stops an apply unless a condition holds once the resource is there; the closure gets it as `self`.
  ///
  /// ```swift
  /// $0.postcondition("The image has to be for ARM.") { $0.architecture == "arm64" }
  /// ```
  public mutating func postcondition(
    _ message: Text,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ condition: (Resource<AnyResource>) -> Flag
  ) {
    let itself = Binding.`self`(at: SourceLocation(file, line))
    add("postcondition", condition(Resource(expr: .bound(itself))), message, binding: itself)
  }

  private mutating func add(_ type: String, _ condition: Flag, _ message: Text, binding: Binding? = nil) {
    let items = Body.Item.condition(condition, message, at: location)
    meta.conditions.append(.block(Block(type, [], items, binding: binding, at: location)))
  }

  /// Makes the resource wait for others, where no reference says that it needs them.
  ///
  /// ```swift
  /// $0.depends(on: internetGateway)  // depends_on = [aws_internet_gateway.this]
  /// ```
  public mutating func depends(on others: any Dependency...) {
    meta.dependencies += others.map { $0.terraformReference.root ?? $0.terraformReference }
  }

  /// Uses a provider configuration other than the default one: `provider = aws.us_east_1`.
  public mutating func provider(_ alias: ProviderAlias) {
    meta.provider = alias
  }
}

extension Body.Item {
  /// `condition` and `error_message`, as validations, conditions and assertions have them.
  static func condition(_ condition: Flag, _ message: Text, at location: SourceLocation) -> [Body.Item] {
    [
      .argument(Argument("condition", condition.expr, at: location)),
      .argument(Argument("error_message", message.expr, at: location)),
    ]
  }
}
