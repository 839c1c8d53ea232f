public import Terraform

/// An action of an AWS service, `logs:PutLogEvents`, as the
/// [service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/) has them.
public struct Action: TextValue, ExpressibleByStringLiteral {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// An action, or several by a `*` in the name, like `kms:GenerateDataKey*`.
  public init(stringLiteral text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isValid = parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !parts[0].contains("*")
    expr = .checked(
      text,
      isValid,
      Fault(
        "“\(text)” is not an action",
        why: "A policy names a service and what it may do, like “logs:PutLogEvents”; “*” alone would allow everything.",
        fix: "Name the service and the action."
      )
    )
  }
}
