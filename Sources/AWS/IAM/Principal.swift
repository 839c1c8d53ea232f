public import Terraform

/// The principal of a policy statement: the service, account, role or federated user that it allows or denies.
///
/// ```swift
/// .allow("sts:AssumeRole", to: .service("ecs-tasks.amazonaws.com"))
/// ```
///
/// ```hcl
/// Principal = { Service = ["ecs-tasks.amazonaws.com"] }
/// ```
///
/// Source: [Principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
public struct Principal: Sendable {
  let kind: String
  let name: Text

  /// An AWS service: `.service("ecs-tasks.amazonaws.com")`.
  public static func service(_ name: Text) -> Principal { Principal(kind: "Service", name: name) }

  /// An account by its number. The account decides by IAM which of its users and roles have the permission.
  public static func account(_ number: Text) -> Principal {
    Principal(kind: "AWS", name: "arn:aws:iam::\(number):root")
  }

  /// A role, a user or an account by its ARN.
  public static func arn(_ arn: Text) -> Principal { Principal(kind: "AWS", name: arn) }

  /// The users of an identity provider, by the ARN of the provider.
  public static func federated(_ provider: ARN<IdentityProvider>) -> Principal {
    Principal(kind: "Federated", name: Text(provider))
  }

  /// The principals by their kind. Principals of two kinds in one statement are an error.
  static func grouped(_ principals: [Principal]) -> [(String, List<Text>)] {
    guard let kind = principals.first?.kind else { return [] }
    guard principals.allSatisfy({ $0.kind == kind }) else {
      let diagnostic = Diagnostic(
        .principalsOfTwoKinds,
        "a statement names services and accounts together",
        why: "Conditions seldom fit both, so the statement would allow more than it seems to.",
        fix: "Write one statement for the services and one for the accounts."
      )
      return [(kind, List([Text(expr: .invalid(diagnostic))]))]
    }
    return [(kind, List(principals.map(\.name)))]
  }
}
