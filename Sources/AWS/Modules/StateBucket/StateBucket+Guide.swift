public import Terraform

extension StateBucket {
  public static let guide: Guide? = Guide(
    """
    A bucket for the states of an environment: versioned, encrypted with a key of its own, closed to the public and to requests without
    TLS. It refuses to be destroyed, and tells EventBridge of every state that is written or deleted.
    """,
    limits: [
      "Terraform wants the bucket before its first plan: apply it with a local state, and move that state into it (`scripts/bootstrap` does).",
      "Nobody listens to its events until you [write a rule](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html); each lock is an event as well.",
      "An old version of a state goes after a year, unless you say another time.",
      "The states stay in one region; whoever wants them elsewhere replicates the bucket.",
    ],
    swift: """
      tf.module("states", StateBucket(name: "shop-terraform-state-prod", users: "pipeline-*"))
      """
  ) { tf in
    tf.module("states", StateBucket(name: "shop-terraform-state-prod", users: "pipeline-*"))
  }
}
