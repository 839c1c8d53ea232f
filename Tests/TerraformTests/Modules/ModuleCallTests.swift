import Terraform
import Testing

/// Calls of modules, and the HCL that they render.
@Suite struct ModuleCallTests {
  private static let range = CIDRBlock("10.0.0.0/16")

  /// An input that the call leaves out has no argument.
  @Test func call() throws {
    let hcl = try hcl { tf in
      let network = tf.module(
        "network",
        Network(name: "orders", cidrBlock: Self.range, zones: ["eu-west-1a": CIDRBlock("10.0.0.0/20")])
      )
      tf.resource(SecurityGroup.self, "this") { $0.vpc_id = network.vpcID }
    }
    #expect(
      hcl == """
        module "network" {
          source = "../../modules/network"

          name       = "orders"
          cidr_block = "10.0.0.0/16"
          zones      = { eu-west-1a = "10.0.0.0/20" }
        }

        resource "aws_security_group" "this" {
          vpc_id = module.network.vpc_id
        }

        """
    )
  }

  @Test func callForEachElement() throws {
    let hcl = try hcl { tf in
      let ranges: Map<Text> = ["blue": "10.0.0.0/16", "green": "10.1.0.0/16"]
      let networks = tf.modules("network", forEach: ranges) { each in
        Network(name: each.key, cidrBlock: CIDRBlock(each.value), zones: [:])
      }
      _ = tf.local("vpc", networks["blue"].vpcID)
    }
    #expect(
      hcl == """
        locals {
          vpc = module.network["blue"].vpc_id
        }

        module "network" {
          source   = "../../modules/network"
          for_each = { blue = "10.0.0.0/16", green = "10.1.0.0/16" }

          name       = each.key
          cidr_block = each.value
          zones      = {}
        }

        """
    )
  }

  /// A module that requires an alias gets it from its caller.
  @Test func callPassesProviders() throws {
    let hcl = try hcl { tf in
      tf.provider(.usEast1) { $0.region = "us-east-1" }
      tf.module("alerts", Alerts(name: "orders", subscribers: ["on-call@example.com"]))
    }
    #expect(
      hcl.hasSuffix(
        """
        module "alerts" {
          source    = "../../modules/alerts"
          providers = { aws.us_east_1 = aws.us_east_1 }

          name        = "orders"
          subscribers = ["on-call@example.com"]
        }

        """
      )
    )
    let files = try files { tf in
      tf.provider(.usEast1) { $0.region = "us-east-1" }
      tf.module("alerts", Alerts(name: "orders", subscribers: []))
    }
    #expect(
      try files.content(of: "first/modules/alerts/versions.tf") == """
        terraform {
          required_version = ">= 1.11.0"

          required_providers {
            aws = {
              source                = "hashicorp/aws"
              version               = ">= 5.80.0"
              configuration_aliases = [aws.us_east_1]
            }
          }
        }

        """
    )
  }

  @Test func callDependsOnOthers() throws {
    let hcl = try hcl { tf in
      let first = tf.module("first", Network(name: "a", cidrBlock: Self.range, zones: [:]))
      tf.module("second", Network(name: "b", cidrBlock: Self.range, zones: [:]), dependsOn: [first])
    }
    #expect(
      hcl.hasSuffix(
        """
          zones      = {}

          depends_on = [module.first]
        }

        """
      )
    )
  }

  @Test func modulesThatAreNotWrittenInSwift() throws {
    let hcl = try hcl { tf in
      let names = tf.module("names", from: .folder("handwritten/names")) { $0.environment = "dev" }
      tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) {
        $0.name = names.prefix
      }
      tf.module("labels", from: .git("https://example.com/labels.git", ref: "v1.0.0")) { _ in }
    }
    #expect(
      hcl == """
        module "names" {
          source = "../../../handwritten/names"

          environment = "dev"
        }

        module "vpc" {
          source  = "terraform-aws-modules/vpc/aws"
          version = "5.21.0"

          name = module.names.prefix
        }

        module "labels" {
          source = "git::https://example.com/labels.git?ref=v1.0.0"
        }

        """
    )
  }
}
