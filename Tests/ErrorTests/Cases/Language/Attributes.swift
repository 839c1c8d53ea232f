import AWS

extension ErrorGroup {
  static let attributes: [ErrorCase] = [
    .stack(
      "unknown-attribute",
      "An attribute does not exist",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        _ = tf.local("range", vpc.range as Text)
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        _ = tf.local("range", vpc.cidr_block as Text)
      }
    ),
    .stack(
      "attribute-of-another-type",
      "An attribute is read as another type",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        _ = tf.local("tags", vpc.tags as Text)
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        _ = tf.local("tags", vpc.tags as Map<Text>)
      }
    ),
    .stack(
      "for-each-of-a-list",
      "The collection of a loop is a list in Terraform",
      wrong: { tf in
        let zones = tf.data("aws_availability_zones", "this") { _ in }
        tf.resources("aws_eip", "this", forEach: zones.names as ValueSet<Text>) { address, each in
          address.tags = ["Zone": each.key]
        }
      },
      right: { tf in
        let zones = tf.data("aws_availability_zones", "this") { _ in }
        tf.resources("aws_eip", "this", forEach: (zones.names as List<Text>).asSet) { address, each in
          address.tags = ["Zone": each.key]
        }
      }
    ),
    .stack(
      "not-an-object",
      "An attribute of a value is read that is not an object",
      wrong: { tf in
        struct Owner: ObjectValue {
          let name: Text

          static let interface = Interface(Self.init) { Field(\.name, "Name.") }
        }

        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let owner = vpc.attribute("owner_id", as: Owner.self)
        _ = tf.local("owner", owner.name)
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        _ = tf.local("owner", vpc.owner_id as Text)
      }
    ),
    .stack(
      "element-of-a-set",
      "An element of a set is read by its index",
      wrong: { tf in
        let group = tf.resource(SecurityGroup.self, "this") { $0.name = "api" }
        let rules: List<Text> = group.ingress
        _ = tf.local("rule", rules[0])
      },
      right: { tf in
        let group = tf.resource(SecurityGroup.self, "this") { $0.name = "api" }
        let rules = group.attribute("ingress", as: List<Map<Text>>.self)
        _ = tf.local("protocols", rules.map { $0["protocol"] })
      }
    ),
    .stack(
      "collection-in-a-string",
      "A collection is interpolated into a string",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let tags: Text = vpc.tags
        tf.resource(SSMParameter.self, "tags") {
          $0.name = "tags"
          $0.type = "String"
          $0.value = "tags: \(tags)"
        }
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let tags: Map<Text> = vpc.tags
        tf.resource(SSMParameter.self, "tags") {
          $0.name = "tags"
          $0.type = "String"
          $0.value = "tags: \(tags["Name"])"
        }
      }
    ),
    .stack(
      "deprecated-type",
      "A resource is deprecated",
      wrong: { tf in
        tf.resource("aws_opsworks_stack", "this") { $0.raw(unchecked: "the rest of the stack", "# …") }
      },
      right: { tf in
        tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      }
    ),
    .stack(
      "deprecated-argument",
      "An argument or block is deprecated",
      wrong: { tf in
        tf.resource(Bucket.self, "this") { $0.acl = "private" }
      },
      right: { tf in
        let bucket = tf.resource(Bucket.self, "this") { _ in }
        tf.resource("aws_s3_bucket_acl", "this") {
          $0.bucket = bucket.id as Text
          $0.acl = "private"
        }
      }
    ),
    .stack(
      "deprecated-attribute",
      "An attribute is deprecated",
      wrong: { tf in
        let bucket = tf.resource(Bucket.self, "this") { _ in }
        _ = tf.local("site", bucket.website_endpoint as Text)
      },
      right: { tf in
        let bucket = tf.resource(Bucket.self, "this") { _ in }
        let site = tf.resource("aws_s3_bucket_website_configuration", "this") {
          $0.bucket = bucket.id as Text
          $0.block("index_document") { $0.suffix = "index.html" }
        }
        _ = tf.local("site", site.website_endpoint as Text)
      }
    ),
  ]
}
