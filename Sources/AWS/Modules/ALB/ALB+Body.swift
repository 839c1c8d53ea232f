public import Terraform

extension ALB {
  public func body(_ tf: Scope) -> Outputs {
    let identity = tf.data("aws_caller_identity", "current") { _ in }
    let logs = accessLogs(tf, of: identity.account_id)
    let group = securityGroup(tf)
    let balancer = tf.resource(LoadBalancer.self, "this") {
      $0.name = name
      $0.load_balancer_type = "application"
      $0.internal = false
      $0.subnets = publicSubnetIDs
      $0.security_groups = List([group.id])
      $0.drop_invalid_header_fields = true
      $0.desync_mitigation_mode = "defensive"
      $0.enable_deletion_protection = deletionProtection
      $0.block("access_logs") {
        $0.bucket = logs.bucket.id
        $0.enabled = true
      }
      // Elastic Load Balancing writes a test file when access logs are turned on, which the bucket policy has to allow.
      $0.depends(on: logs.policy)
    }
    let firewall = tf.module(
      "waf",
      WAF(name: ServiceName(Text(name)), rateLimit: rateLimit, countedRules: countedRules, logRetention: .default)
    )
    tf.resource("aws_wafv2_web_acl_association", "this") {
      $0.resource_arn = balancer.arn
      $0.web_acl_arn = firewall.arn
    }
    let https = listeners(tf, of: balancer)
    // The module calls DNSRecord, and not the stack: checkov looks for the target of an alias in the module that calls the record, and
    // does not find it in another module.
    tf.modules("dns_record", forEach: names) { name in
      DNSRecord(
        DomainName(name.key),
        in: name.value,
        .alias(to: balancer.dns_name, in: balancer.attribute("zone_id"))
      )
    }

    tf.alarm(
      "errors",
      "\(name)-load-balancer-5xx",
      "The load balancer itself answers 5xx: no target can take a request, or none answers in time.",
      AlarmCondition(
        namespace: "AWS/ApplicationELB",
        metric: "HTTPCode_ELB_5XX_Count",
        dimensions: ["LoadBalancer": balancer.arn_suffix],
        comparison: .above,
        threshold: errorThreshold,
        statistic: "Sum",
        missingData: "notBreaching"
      ),
      notifying: alarmTopics
    )

    return Outputs(
      arn: balancer.arn,
      arnSuffix: balancer.arn_suffix,
      dnsName: balancer.dns_name,
      zoneID: balancer.attribute("zone_id"),
      securityGroupID: group.id,
      httpsListenerARN: https.arn,
      webACLARN: firewall.arn,
      loadBalancer: .init(arnSuffix: balancer.arn_suffix, listenerARN: https.arn, securityGroupID: group.id)
    )
  }

  /// Declares the security group, which HTTP and HTTPS can reach from everywhere. Services add the egress rules to their tasks.
  private func securityGroup(_ tf: Scope) -> Resource<SecurityGroup> {
    let group = tf.securityGroup("this", "\(name)-alb", "Load balancer \(name)", in: vpcID)
    tf.resource("aws_vpc_security_group_ingress_rule", "http") {
      $0.comment("checkov:skip=CKV_AWS_260:Port 80 only redirects to HTTPS.")
      $0.security_group_id = group.id
      $0.description = "HTTP from anywhere, to be redirected"
      $0.ip_protocol = "tcp"
      $0.from_port = 80
      $0.to_port = 80
      $0.cidr_ipv4 = "0.0.0.0/0"
    }
    tf.resource("aws_vpc_security_group_ingress_rule", "https") {
      $0.security_group_id = group.id
      $0.description = "HTTPS from anywhere"
      $0.ip_protocol = "tcp"
      $0.from_port = 443
      $0.to_port = 443
      $0.cidr_ipv4 = "0.0.0.0/0"
    }
    return group
  }

  /// Declares the listener for HTTPS, and the listener that redirects HTTP to it.
  private func listeners(_ tf: Scope, of balancer: Resource<LoadBalancer>) -> Resource<Listener> {
    tf.resource(Listener.self, "http") {
      $0.load_balancer_arn = balancer.arn
      $0.port = 80
      $0.protocol = "HTTP"
      $0.block("default_action") {
        $0.type = "redirect"
        $0.block("redirect") {
          $0.port = "443"
          $0.protocol = "HTTPS"
          $0.status_code = "HTTP_301"
        }
      }
    }
    return tf.resource(Listener.self, "https") {
      $0.load_balancer_arn = balancer.arn
      $0.port = 443
      $0.protocol = "HTTPS"
      $0.ssl_policy = tlsPolicy
      $0.certificate_arn = certificateARN
      $0.block("default_action") {
        $0.type = "fixed-response"
        $0.block("fixed_response") {
          $0.content_type = "text/plain"
          $0.message_body = "Not found"
          $0.status_code = "404"
        }
      }
    }
  }
}
