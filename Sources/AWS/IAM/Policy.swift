public import Terraform

/// An IAM policy, or the policy of a key, a topic, a queue or a bucket.
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
public struct Policy: Sendable {
  public let statements: [Statement]

  public init(_ statements: Statement...) {
    self.statements = statements
  }

  public init(_ statements: [Statement]) {
    self.statements = statements
  }

  /// The document: `jsonencode({ … })`.
  public var json: Text {
    .json(
      Object {
        $0.Version = "2012-10-17"
        $0.Statement = List(statements.map(\.object))
      }
    )
  }
}
