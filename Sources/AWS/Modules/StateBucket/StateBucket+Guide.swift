public import Terraform

extension StateBucket {
  public static let guide: Guide? = Guide(
    """
    An S3 bucket for the states of an environment, with versioning, encryption with a key of the module, and no public access. Requests
    without TLS are denied. Terraform does not destroy it. S3 sends an event to EventBridge when a state is written or deleted.
    """,
    limits: [
      "The bucket has to exist before the first plan: apply it with a local state, and move that state into it, as `scripts/bootstrap` does.",
      "Nothing reacts to its events until you [add a rule](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html). Each lock is an event as well.",
      "An old version of a state expires after a year by default.",
      "The states are in one region. Replicate the bucket to have them in another.",
    ],
    swift: """
      tf.module("states", StateBucket(name: "shop-terraform-state-prod", users: "pipeline-*"))
      """
  ) { tf in
    tf.module("states", StateBucket(name: "shop-terraform-state-prod", users: "pipeline-*"))
  }
}
