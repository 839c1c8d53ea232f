import AWS

extension ErrorGroup {
  static let contractTests: [ErrorCase] = [
    .stack(
      "mock-not-constant",
      "A mock value is not a literal",
      wrong: { tf in
        let zone = tf.local("zone", "eu-west-1a" as Text)
        let zones = tf.data("aws_availability_zones", "all") { $0.state = "available" }
        tf.mock(zones) { $0.names = [zone] as List<Text> }
      },
      right: { tf in
        let zones = tf.data("aws_availability_zones", "all") { $0.state = "available" }
        tf.mock(zones) { $0.names = ["eu-west-1a"] as List<Text> }
      }
    ),
    .stack(
      "mock-of-another-block",
      "A mock value is stated for something else than a data source or a resource of the stack",
      wrong: { tf in
        let keys = tf.resources(Key.self, "this", forEach: ["a": "A"] as Map<Text>) { $0.description = $1.value }
        tf.mock(keys.values) { $0.key_id = "1234" }
      },
      right: { tf in
        let keys = tf.resources(Key.self, "this", forEach: ["a": "A"] as Map<Text>) { $0.description = $1.value }
        tf.mock(keys) { $0.key_id = "1234" }
      }
    ),
  ]
}
