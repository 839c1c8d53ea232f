public import Terraform

/// An action of an AWS service: `"logs:PutLogEvents"`, or several by a wildcard: `"kms:GenerateDataKey*"`.
///
/// ```swift
/// Statement.allow("logs:PutLogEvents", on: ["\(group.arn):*"])
/// ```
///
/// A text that is not a service, a colon and a name is reported at the line that uses it. So is `"*"`, which would allow everything. All
/// actions are in the [service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/).
public struct Action: TextValue, ExpressibleByStringLiteral {
  public static var type: ValueType { .string(like: "s3:GetObject") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public init(stringLiteral text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isValid = parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !parts[0].contains("*")
    expr = .checked(
      text,
      isValid,
      Diagnostic(
        .action,
        "“\(text)” is not an action",
        why: "An action is a service and a name, like “logs:PutLogEvents”. “*” alone would allow everything.",
        fix: "Write the service and the action."
      )
    )
  }
}
