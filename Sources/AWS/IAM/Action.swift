public import Terraform

/// An action of an AWS service, `logs:PutLogEvents`, as the
/// [service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/) has them.
public struct Action: TextValue, ExpressibleByStringLiteral {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// An action, or several by a `*` in the name, like `kms:GenerateDataKey*`.
  public init(stringLiteral text: String) {
    // There are hundreds, and to look at bytes takes a tenth of the time.
    let colon = UInt8(ascii: ":")
    let service = text.utf8.prefix { $0 != colon && $0 != UInt8(ascii: "*") }
    let name = text.utf8[service.endIndex...].dropFirst()
    let isValid =
      !service.isEmpty && !name.isEmpty && !name.contains(colon) && text.utf8[service.endIndex] == colon
    expr = .checked(
      text,
      isValid,
      Diagnostic(
        .action,
        "“\(text)” is not an action",
        why: "A policy names a service and what it may do, like “logs:PutLogEvents”; “*” alone would allow everything.",
        fix: "Name the service and the action."
      )
    )
  }
}
