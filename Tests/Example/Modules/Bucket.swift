import Terraform

/// A bucket, with its rules for old objects.
struct Bucket: Module {
  static let name = "bucket"
  static let requirements = Requirements.modules

  let name: Text
  var isVersioned: Flag = .default
  var expiry: Map<Number> = .default
  var logBucket: Nullable<Text> = .default

  static let interface = Interface(Self.init) {
    Field(\.name, "Name of the bucket.")
    Field(\.isVersioned, "Whether old versions of objects are kept.", name: "versioned", default: true)
    Field(\.expiry, "Days after which the objects below a prefix go.", default: [:])
    Field(\.logBucket, "Bucket for access logs; there are none without it.")
  }

  struct Outputs: Shape {
    let name: Text
    let expiringPrefixes: List<Text>
    let prefixesByDays: Map<List<Text>>

    static let interface = Interface(Self.init) {
      Field(\.name, "Name of the bucket.")
      Field(\.expiringPrefixes, "Prefixes whose objects go within a month.")
      Field(\.prefixesByDays, "Prefixes by the days after which their objects go.")
    }
  }

  func body(_ tf: Scope) -> Outputs {
    let bucket = tf.resource("aws_s3_bucket", "this") {
      $0.bucket = name
      $0.lifecycle(preventDestroy: true)
    }

    tf.resource("aws_s3_bucket_versioning", "this") {
      $0.bucket = bucket.id
      $0.block("versioning_configuration") {
        $0.status = isVersioned.then("Enabled", else: "Suspended")
      }
    }

    tf.resource("aws_s3_bucket_lifecycle_configuration", "this", when: expiry.count > 0) {
      $0.bucket = bucket.id
      $0.blocks("rule", forEach: expiry) { rule, each in
        rule.id = each.key
        rule.status = "Enabled"
        rule.block("filter") { $0.prefix = each.key }
        rule.block("expiration") { $0.days = each.value }
        rule.block("noncurrent_version_expiration", when: isVersioned) { $0.noncurrent_days = 30 }
      }
    }

    tf.resource("aws_s3_bucket_logging", "this", when: logBucket.isSet) {
      $0.bucket = bucket.id
      $0.target_bucket = logBucket
      $0.target_prefix = "\(name)/"
    }

    return Outputs(
      name: bucket.bucket,
      expiringPrefixes: expiry.filter(as: "days") { _, days in days <= 30 }.keys,
      prefixesByDays: expiry.keys.grouped(as: "prefix") { prefix in "\(expiry[prefix])" }
    )
  }
}
