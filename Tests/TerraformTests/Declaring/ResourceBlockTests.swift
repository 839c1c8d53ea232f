import Terraform
import Testing

/// Resources and data sources, and the HCL that they render.
@Suite struct ResourceBlockTests {
  @Test func resource() throws {
    let hcl = try hcl { tf in
      let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      tf.resource("aws_subnet", "a") {
        $0.vpc_id = vpc.id
        $0.blankLine()
        $0.tags = ["Name": "orders-a"]
      }
    }
    #expect(
      hcl == """
        resource "aws_vpc" "this" {
          cidr_block = "10.0.0.0/16"
        }

        resource "aws_subnet" "a" {
          vpc_id = aws_vpc.this.id

          tags = { Name = "orders-a" }
        }

        """
    )
  }

  @Test func data() throws {
    let hcl = try hcl { tf in
      let image = tf.data("aws_ssm_parameter", "image") { $0.name = "/aws/service/ami" }
      tf.resource(Instance.self, "this") { $0.ami = image.insecure_value }
    }
    #expect(
      hcl == """
        data "aws_ssm_parameter" "image" {
          name = "/aws/service/ami"
        }

        resource "aws_instance" "this" {
          ami = data.aws_ssm_parameter.image.insecure_value
        }

        """
    )
  }

  @Test func dataForEachElement() throws {
    let hcl = try hcl { tf in
      let limits = tf.data("aws_ssm_parameter", "limit", forEach: ["burst", "requests"] as ValueSet<Text>) {
        limit,
        each in
        limit.name = "/limits/\(each.key)"
      }
      _ = tf.local("limits", (limits.insecure_value as Map<Text>).jsonEncoded)
    }
    #expect(
      hcl == """
        locals {
          limits = jsonencode({
            for key, value in data.aws_ssm_parameter.limit : key => value.insecure_value
          })
        }

        data "aws_ssm_parameter" "limit" {
          for_each = toset(["burst", "requests"])

          name = "/limits/${each.key}"
        }

        """
    )
  }

  @Test func resourceForEachElement() throws {
    let hcl = try hcl { tf in
      let subnets = tf.resources(Subnet.self, "private", forEach: ["a": "10.0.0.0/20"] as Map<Text>) { subnet, each in
        subnet.vpc_id = "vpc-1"
        subnet.availability_zone = each.key
        subnet.cidr_block = each.value
      }
      tf.resource("aws_lb", "this") { $0.subnets = subnets.values.id }
    }
    #expect(
      hcl == """
        resource "aws_subnet" "private" {
          for_each = { a = "10.0.0.0/20" }

          vpc_id            = "vpc-1"
          availability_zone = each.key
          cidr_block        = each.value
        }

        resource "aws_lb" "this" {
          subnets = values(aws_subnet.private)[*].id
        }

        """
    )
  }

  /// One of several resources, by the key of another loop.
  @Test func resourceOfAnotherLoop() throws {
    let hcl = try hcl { tf in
      let shares = tf.local("shares", ["blue": 90, "green": 10] as Map<Number>)
      let groups = tf.resources("aws_lb_target_group", "this", forEach: shares) { group, each in
        group.name = each.key
      }
      tf.resource("aws_lb_listener", "this") {
        $0.load_balancer_arn = "arn"
        $0.block("default_action") {
          $0.type = "forward"
          $0.block("forward") {
            $0.blocks("target_group", forEach: shares) { target, share in
              target.arn = groups[share.key].arn
              target.weight = share.value
            }
          }
        }
      }
    }
    #expect(
      hcl.hasSuffix(
        """
            forward {
              dynamic "target_group" {
                for_each = local.shares

                content {
                  arn    = aws_lb_target_group.this[target_group.key].arn
                  weight = target_group.value
                }
              }
            }
          }
        }

        """
      )
    )
  }

  @Test func resourceByCount() throws {
    let hcl = try hcl { tf in
      let count = tf.local("count", 2 as Number)
      let replicas = tf.resources(Database.self, "replica", count: count) { replica, index in
        replica.identifier = "replica-\(index + 1)"
        replica.instance_class = "db.t4g.micro"
      }
      _ = tf.local("addresses", replicas.address as List<Text>)
    }
    #expect(
      hcl == """
        locals {
          count     = 2
          addresses = aws_db_instance.replica[*].address
        }

        resource "aws_db_instance" "replica" {
          count = local.count

          identifier     = "replica-${count.index + 1}"
          instance_class = "db.t4g.micro"
        }

        """
    )
  }

  private struct Storage: Empty {
    static let name = "storage"

    var kmsKey: Nullable<ARN<Key>> = .default

    static let interface = Interface(Self.init(kmsKey:)) {
      Field(\.kmsKey, "Key of the storage. Without one, the module declares a key.")
    }

    func body(_ tf: Scope) -> NoOutputs {
      let ownKey = tf.resource(Key.self, "this", when: !kmsKey.isSet) {
        $0.enable_key_rotation = true
      }
      let keyARN = tf.local("kms_key_arn", kmsKey.or(ownKey.first.arn))
      tf.resource("aws_ebs_volume", "this") {
        $0.availability_zone = "eu-west-1a"
        $0.kms_key_id = keyARN
      }
      return NoOutputs()
    }
  }

  @Test func resourceUnderACondition() throws {
    #expect(
      try hcl(of: Storage.self) == """
        locals {
          kms_key_arn = var.kms_key != null ? var.kms_key : aws_kms_key.this[0].arn
        }

        resource "aws_kms_key" "this" {
          count = var.kms_key == null ? 1 : 0

          enable_key_rotation = true
        }

        resource "aws_ebs_volume" "this" {
          availability_zone = "eu-west-1a"
          kms_key_id        = local.kms_key_arn
        }

        """
    )
  }

  @Test func twoSecurityGroupsThatReferToEachOther() throws {
    let hcl = try hcl { tf in
      let api = tf.resource(SecurityGroup.self, "api") { $0.name_prefix = "api-" }
      let database = tf.resource(SecurityGroup.self, "database") { $0.name_prefix = "database-" }
      tf.connect("api_database", from: api.id, to: database.id, port: 5432)
    }
    #expect(
      hcl.hasSuffix(
        """
        resource "aws_vpc_security_group_ingress_rule" "api_database" {
          security_group_id            = aws_security_group.database.id
          ip_protocol                  = "tcp"
          from_port                    = 5432
          to_port                      = 5432
          referenced_security_group_id = aws_security_group.api.id
        }

        """
      )
    )
  }
}
