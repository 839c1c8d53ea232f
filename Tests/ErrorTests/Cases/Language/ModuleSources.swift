import AWS

extension ErrorGroup {
  static let moduleSources: [ErrorCase] = [
    .stack(
      "module-source",
      "The source of a module is not valid",
      wrong: { tf in
        tf.module("vpc", from: .registry("vpc", version: "5.21.0")) { $0.cidr = "10.0.0.0/16" }
      },
      right: { tf in
        tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) {
          $0.cidr = "10.0.0.0/16"
        }
      }
    )
  ]
}
