import AWS

extension ErrorGroup {
  static let expressions: [ErrorCase] = [
    .stack(
      "unknown-function",
      "A function does not exist",
      wrong: { tf in
        _ = tf.local("name", Text.call("titel", "connect" as Text))
      },
      right: { tf in
        _ = tf.local("name", Text.call("title", "connect" as Text))
      }
    ),
    .stack(
      "arguments-of-function",
      "A function is called with too few or too many arguments",
      wrong: { tf in
        _ = tf.local("range", Text.call("cidrsubnet", "10.0.0.0/16" as Text, 4 as Number))
      },
      right: { tf in
        _ = tf.local("range", Text.call("cidrsubnet", "10.0.0.0/16" as Text, 4 as Number, 0 as Number))
      }
    ),
    .stack(
      "no-such-element",
      "A list or a map does not have an element",
      wrong: { tf in
        let zones = tf.local("zones", ["us-west-2a", "us-west-2b"] as List<Text>)
        _ = tf.local("third", zones[2])
      },
      right: { tf in
        let zones = tf.local("zones", ["us-west-2a", "us-west-2b"] as List<Text>)
        _ = tf.local("second", zones[1])
      }
    ),
    .stack(
      "not-a-count",
      "The count of a resource is no whole number, or is negative",
      wrong: { tf in
        let pairs: Number = 1.5
        tf.resources("aws_eip", "this", count: pairs) { _, _ in }
      },
      right: { tf in
        let pairs: Number = 1.5
        tf.resources("aws_eip", "this", count: (pairs * 2).roundedUp) { _, _ in }
      }
    ),
    .stack(
      "constant-condition",
      "A condition always has the same result",
      wrong: { tf in
        let isProtected = true
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.precondition(Flag(isProtected), "The environment is not protected.")
        }
      },
      right: { tf in
        let account = tf.data("aws_caller_identity", "current") { _ in }
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.precondition(account.account_id == "111122223333" as Text, "The credentials are those of another account.")
        }
      }
    ),
    .stack(
      "check-without-assertion",
      "A check has no assertion",
      wrong: { tf in
        tf.check("region") { _ = $0.data("aws_region", "current") { _ in } }
      },
      right: { tf in
        tf.check("region") {
          let region = $0.data("aws_region", "current") { _ in }
          $0.assert(region.name == "us-west-2" as Text, "The region is another one.")
        }
      }
    ),
    .stack(
      "second-data-source",
      "A check has two data sources",
      wrong: { tf in
        tf.check("region") {
          let region = $0.data("aws_region", "current") { _ in }
          let account = $0.data("aws_caller_identity", "current") { _ in }
          $0.assert(region.name == "us-west-2" as Text, "The region is another one.")
          $0.assert(account.account_id == "111122223333" as Text, "The account is another one.")
        }
      },
      right: { tf in
        tf.check("region") {
          let region = $0.data("aws_region", "current") { _ in }
          $0.assert(region.name == "us-west-2" as Text, "The region is another one.")
        }
        tf.check("account") {
          let account = $0.data("aws_caller_identity", "current") { _ in }
          $0.assert(account.account_id == "111122223333" as Text, "The account is another one.")
        }
      }
    ),
  ]
}
