import AWS

extension ErrorGroup {
  static let rules: [ErrorCase] = [
    .deployment(
      "breaks-a-rule",
      "A resource breaks a rule of the deployment",
      wrong: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted]
        ) { _, deploy in
          deploy.stack(
            API { tf in
              tf.resource(Topic.self, "this") { $0.name = "alerts" }
            }
          )
        }
      },
      right: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted]
        ) { _, deploy in
          deploy.stack(
            API { tf in
              tf.resource(Topic.self, "this") {
                $0.name = "alerts"
                $0.kms_master_key_id = "alias/alerts"
              }
            }
          )
        }
      }
    ),
    .deployment(
      "not-checked-by-rules",
      "Rules cannot evaluate raw HCL",
      wrong: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted]
        ) { _, deploy in
          deploy.stack(
            API { tf in
              tf.raw(unchecked: "taken from the old repository", "# …")
            }
          )
        }
      },
      right: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        let waiver = Waiver(of: .seesEverything, for: "api", because: "The old repository goes in May.")
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted],
          waivers: [waiver]
        ) { _, deploy in
          deploy.stack(
            API { tf in
              tf.raw(unchecked: "taken from the old repository", "# …")
            }
          )
        }
      }
    ),
    .deployment(
      "unneeded-waiver",
      "A waiver is not needed",
      wrong: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        let waiver = Waiver(of: encrypted, for: "aws_sns_topic.alerts", because: "It has no messages yet.")
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted],
          waivers: [waiver]
        ) { _, deploy in
          deploy.stack(
            API { tf in
              tf.resource(Topic.self, "this") {
                $0.name = "alerts"
                $0.kms_master_key_id = "alias/alerts"
              }
            }
          )
        }
      },
      right: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        let waiver = Waiver(of: encrypted, for: "aws_sns_topic.this", because: "It has no messages yet.")
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted],
          waivers: [waiver]
        ) { _, deploy in
          deploy.stack(
            API { tf in
              tf.resource(Topic.self, "this") { $0.name = "alerts" }
            }
          )
        }
      }
    ),
    .deployment(
      "waiver-without-reason",
      "A waiver has no reason",
      wrong: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        let waiver = Waiver(of: encrypted, because: "")
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted],
          waivers: [waiver]
        ) { _, deploy in
          deploy.stack(
            API { tf in
              tf.resource(Topic.self, "this") { $0.name = "alerts" }
            }
          )
        }
      },
      right: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        let waiver = Waiver(of: encrypted, because: "It has no messages yet.")
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted],
          waivers: [waiver]
        ) { _, deploy in
          deploy.stack(
            API { tf in
              tf.resource(Topic.self, "this") { $0.name = "alerts" }
            }
          )
        }
      }
    ),
    .deployment(
      "two-rules-one-name",
      "Two rules have the same name",
      wrong: {
        let encrypted = Rule(
          "topics are safe",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        let signed = Rule(
          "topics are safe",
          on: "aws_sns_topic",
          why: "Signatures of version 1 use SHA-1.",
          fix: "Set signature_version = 2."
        ) { $0.signature_version == 2 }
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted, signed]
        ) { _, _ in }
      },
      right: {
        let encrypted = Rule(
          "topics are safe",
          on: "aws_sns_topic",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        let signed = Rule(
          "topics sign with SHA-256",
          on: "aws_sns_topic",
          why: "Signatures of version 1 use SHA-1.",
          fix: "Set signature_version = 2."
        ) { $0.signature_version == 2 }
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted, signed]
        ) { _, _ in }
      }
    ),
    .deployment(
      "rule-for-no-environment",
      "A rule is for an environment that does not exist",
      wrong: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          in: "prod",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted]
        ) { _, _ in }
      },
      right: {
        let encrypted = Rule(
          "topics are encrypted",
          on: "aws_sns_topic",
          in: "dev",
          why: "Anyone who can read the disk can read the messages.",
          fix: "Set kms_master_key_id."
        ) { $0.kms_master_key_id.isSet }
        return Deployment(
          [Environment("dev")],
          requirements: .awsRoot,
          sharedModules: "modules",
          rules: [encrypted]
        ) { _, _ in }
      }
    ),
  ]
}
