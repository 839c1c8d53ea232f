import Terraform

/// A load balancer whose listeners share their traffic out among target groups.
struct LoadBalancer: Module {
  static let name = "load-balancer"
  static let requirements = Requirements.modules

  let name: Text
  let vpcID: VPCID
  let subnetIDs: List<SubnetID>
  let securityGroupIDs: List<SecurityGroupID>
  let listeners: Map<Listener>
  var logBucket: Nullable<Text> = .default

  static let interface = Interface(Self.init) {
    Field(\.name, "Name of the load balancer.", Validation("At most 32 characters.") { $0.length <= 32 })
    Field(\.vpcID, "The VPC of the targets.")
    Field(\.subnetIDs, "Subnets in at least two zones.")
    Field(\.securityGroupIDs, "Security groups of the load balancer.")
    Field(\.listeners, "Listeners by name.")
    Field(\.logBucket, "Bucket for access logs; there are none without it.")
  }

  struct Listener: ObjectValue {
    let port: Number
    let targets: Map<Number>
    var priority: Nullable<Number> = .default

    static let interface = Interface(Self.init) {
      Field(\.port, "Port to listen on.")
      Field(\.targets, "Share of the traffic that each target group gets, by its name.")
      Field(\.priority, "Order of the default action, if there are more.")
    }
  }

  struct Outputs: Shape {
    let dnsName: Text
    let listenerARNs: Map<Text>
    let targetNamesByPort: Map<List<Text>>
    let largestShare: Number

    static let interface = Interface(Self.init) {
      Field(\.dnsName, "Host name of the load balancer.")
      Field(\.listenerARNs, "The listeners by name.")
      Field(\.targetNamesByPort, "The target groups behind each port.")
      Field(\.largestShare, "The largest share of the traffic that a target group gets.")
    }
  }

  func body(_ tf: Scope) -> Outputs {
    let targets = tf.local(
      "targets",
      listeners.map(as: "listener") { _, listener in listener.targets.keys }.flattened().distinct.asSet
    )

    let balancer = tf.resource("aws_lb", "this") {
      $0.name = name
      $0.internal = true
      $0.subnets = subnetIDs
      $0.security_groups = securityGroupIDs
      $0.drop_invalid_header_fields = true
      $0.block("access_logs", ifSet: logBucket) { logs, bucket in
        logs.bucket = bucket
        logs.enabled = true
      }
    }

    let groups = tf.resources("aws_lb_target_group", "this", forEach: targets) { group, each in
      group.name = each.key
      group.port = 8000
      group.protocol = "HTTP"
      group.target_type = "ip"
      group.vpc_id = vpcID
      group.lifecycle(createBeforeDestroy: true)
    }

    let listenersByName = tf.resources("aws_lb_listener", "this", forEach: listeners) { listener, each in
      listener.load_balancer_arn = balancer.arn
      listener.port = each.value.port
      listener.protocol = "HTTP"
      listener.block("default_action") {
        $0.type = "forward"
        $0.order = each.value.priority
        $0.block("forward") {
          $0.blocks("target_group", forEach: each.value.targets) { target, share in
            target.arn = groups[share.key].arn
            target.weight = share.value
          }
        }
      }
    }

    return Outputs(
      dnsName: balancer.dns_name,
      listenerARNs: listenersByName.arn,
      targetNamesByPort: listeners.mapValues(as: "listener") { listener in
        listener.targets.filter(as: "share") { _, share in share > 0 }
          .map(as: "share") { name, share in "\(listener.port)/\(name)=\(share)" }
      },
      largestShare: listeners.map(as: "listener") { _, listener in listener.targets.values.max }.max
    )
  }
}
