public import Terraform

/// A policy: of a role, or of a resource such as a key, a topic, a queue or a bucket.
///
/// ```swift
/// $0.policy = Policy(.allow("logs:CreateLogStream", "logs:PutLogEvents", on: ["\(group.arn):*"])).json
/// ```
///
/// ```hcl
/// policy = jsonencode({
///   Version = "2012-10-17"
///   Statement = [
///     {
///       Effect   = "Allow"
///       Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
///       Resource = ["${aws_cloudwatch_log_group.this.arn}:*"]
///     },
///   ]
/// })
/// ```
///
/// Source: [Policies and permissions in IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html).
public struct Policy: Sendable {
  /// The statements, in the order in which they are rendered.
  public let statements: [Statement]

  /// Makes a policy of statements: `Policy(.allow(…), .deny(…))`.
  public init(_ statements: Statement...) {
    self.statements = statements
  }

  /// Makes a policy of an array of statements.
  public init(_ statements: [Statement]) {
    self.statements = statements
  }

  /// The policy document: `jsonencode({ … })`.
  public var json: Text {
    .json(
      Object {
        $0.Version = "2012-10-17"
        $0.Statement = List(statements.map(\.object))
      }
    )
  }
}
