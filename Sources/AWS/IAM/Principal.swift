public import Terraform

/// Who a statement is about.
public struct Principal: Sendable {
  let kind: String
  let name: Text

  /// An AWS service, `ecs-tasks.amazonaws.com`.
  public static func service(_ name: Text) -> Principal { Principal(kind: "Service", name: name) }

  /// An account by its number, which is whoever that account lets do it.
  public static func account(_ number: Text) -> Principal {
    Principal(kind: "AWS", name: "arn:aws:iam::\(number):root")
  }

  /// A role, a user or an account by its ARN.
  public static func arn(_ arn: Text) -> Principal { Principal(kind: "AWS", name: arn) }

  /// Whoever an identity provider of the account knows, by the ARN of the provider.
  public static func federated(_ provider: ARN<IdentityProvider>) -> Principal {
    Principal(kind: "Federated", name: Text(provider))
  }

  /// The principals by their kind. A statement has one kind, so that there is one way to write it.
  static func grouped(_ principals: [Principal]) -> [(String, List<Text>)] {
    guard let kind = principals.first?.kind else { return [] }
    guard principals.allSatisfy({ $0.kind == kind }) else {
      let fault = Diagnostic(
        .principalsOfTwoKinds,
        "a statement names services and accounts together",
        why: "Such a statement cannot be read at a glance, and its conditions seldom fit both.",
        fix: "Write one statement for the services and one for the accounts."
      )
      return [(kind, List([Text(expr: .invalid(fault))]))]
    }
    return [(kind, List(principals.map(\.name)))]
  }
}
