import Terraform
import Testing

/// Values whose kind in Terraform is another one than in Swift, where Terraform converts nothing.
@Suite struct KindErrorTests {
  private static let parameter = "aws_ssm_parameter"

  @Test func comparisons() {
    let line = #line
    let errors = errors { tf in
      let parameter = tf.data(Self.parameter, "this") { $0.name = "port" }
      _ = tf.local("a", (parameter.value as Number) == 443)
      _ = tf.local("b", parameter.value.asNumber == 443)
      _ = tf.local("c", ([80, 443] as List<Number>).contains(parameter.value))
      _ = tf.local("d", (parameter.value as Flag) != true)
      _ = tf.local("e", ([80, parameter.value] as List<Number>).contains(80))
      _ = tf.local("f", (parameter.value as Number) > 443)
      _ = tf.local("g", ((parameter.value as Text) == "a").then(parameter.value as Number, else: 80) == 80)
    }
    #expect(
      errors == """
        \(line + 3): attribute-of-another-type
        \(line + 5): attribute-of-another-type
        \(line + 6): attribute-of-another-type
        \(line + 7): attribute-of-another-type
        \(line + 9): attribute-of-another-type
        """
    )
  }

  @Test func loops() {
    let line = #line
    let errors = errors { tf in
      let volumes = tf.resources("aws_ebs_volume", "this", count: 2) { volume, _ in
        volume.availability_zone = "us-west-2a"
        volume.size = 8
      }
      _ = tf.local("a", (volumes.availability_zone as List<Number>).map { $0 == 443 })
      _ = tf.local("b", (volumes.size as List<Number>).map { $0 == 443 })
      _ = tf.local("c", (volumes.size as List<Text>).map { $0 == "443" })
    }
    #expect(
      errors == """
        \(line + 6): attribute-of-another-type
        \(line + 8): attribute-of-another-type
        """
    )
  }

  @Test func localsOutputsAndDocuments() {
    let line = #line
    let errors = errors { tf in
      let parameter = tf.data(Self.parameter, "this") { $0.name = "port" }
      _ = tf.local("a", parameter.value as Number)
      _ = tf.local("b", [parameter.value] as List<Flag>)
      _ = tf.local("c", ["x": parameter.value] as Map<Number>)
      _ = tf.local("d", Object { $0.port = parameter.value as Number }.jsonEncoded)
      _ = tf.local("e", (parameter.value as List<Number>).jsonEncoded)
      _ = tf.local("f", Object { $0.port = parameter.value as Text }.jsonEncoded)
    }
    #expect(
      errors == """
        \(line + 3): attribute-of-another-type
        \(line + 4): attribute-of-another-type
        \(line + 5): attribute-of-another-type
        \(line + 6): attribute-of-another-type
        \(line + 7): attribute-of-another-type
        """
    )
  }

  @Test func setsAndLists() {
    let line = #line
    let errors = errors { tf in
      let zones = tf.data("aws_availability_zones", "this") { _ in }
      _ = tf.local("a", zones.names as ValueSet<Text>)
      tf.resources("aws_eip", "a", forEach: zones.names as ValueSet<Text>) { address, each in
        address.tags = ["Zone": each.key]
      }
      _ = tf.local("b", (zones.names as List<Text>).asSet)
      _ = tf.local("c", zones.zone_ids as List<Text>)
      _ = tf.local("d", zones.group_names as List<Text>)
    }
    #expect(
      errors == """
        \(line + 3): attribute-of-another-type
        \(line + 9): attribute-of-another-type
        \(line + 4): for-each-of-a-list
        """
    )
  }
}
