public import Terraform

extension WAF {
  public func body(_ tf: Scope) -> Outputs {
    let account = tf.account()
    let firewall = tf.resource(WebACL.self, "this") {
      $0.name = name
      $0.description = "In front of \(name)"
      $0.scope = "REGIONAL"
      $0.block("default_action") { $0.block("allow") { _ in } }
      $0.block("rule") { rateRule(&$0) }
      for (index, group) in RuleGroup.allCases.enumerated() {
        $0.block("rule") { managedRule(&$0, group, priority: index + 1) }
      }
      $0.visibility("\(name)")
    }
    let logs = logs(tf, of: firewall, in: account)
    return Outputs(arn: firewall.arn, logGroupName: logs.name)
  }

  private func rateRule(_ rule: inout Arguments) {
    rule.name = "rate-limit"
    rule.priority = 0
    rule.block("action") { $0.block("block") { _ in } }
    rule.block("statement") {
      $0.block("rate_based_statement") {
        $0.aggregate_key_type = "IP"
        $0.limit = rateLimit.requests
        $0.evaluation_window_sec = rateLimit.window
      }
    }
    rule.visibility("\(name)-rate-limit")
  }

  private func managedRule(_ rule: inout Arguments, _ group: RuleGroup, priority: Int) {
    let groupName = Text(group.rawValue)
    rule.name = groupName
    rule.priority = Number(priority)
    rule.block("override_action") { $0.block("none") { _ in } }
    rule.block("statement") {
      $0.block("managed_rule_group_statement") {
        $0.vendor_name = "AWS"
        $0.name = groupName
        $0.blocks("rule_action_override", forEach: countedRules[groupName, default: []]) { override, each in
          override.name = each.value
          override.block("action_to_use") { $0.block("count") { _ in } }
        }
      }
    }
    rule.visibility("\(name)-\(groupName)")
  }

  /// Declares the logs of blocked and counted requests. AWS WAF requires a
  /// [prefix](https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html) of the log group's name.
  private func logs(_ tf: Scope, of firewall: Resource<WebACL>, in account: Account) -> Resource<LogGroup> {
    let logName: Text = "aws-waf-logs-\(name)"
    let key = tf.logKey("logs", "Logs of the firewall \(name)", for: logName, in: account)
    let group = tf.resource(LogGroup.self, "this") {
      $0.name = logName
      $0.retention_in_days = logRetention
      $0.kms_key_id = key.arn
    }
    tf.comment(
      "Without this policy, AWS WAF adds each log group to one policy of the account, which has a maximum length."
    )
    let policy = tf.resource("aws_cloudwatch_log_resource_policy", "this") {
      $0.policy_name = logName
      $0.policy_document =
        Policy(
          .deliverLogs(
            to: group,
            by: "delivery.logs.amazonaws.com",
            from: "arn:aws:logs:\(account.region):\(account.number):*",
            in: account,
            identifier: "Deliver"
          )
        ).json
    }
    tf.resource("aws_wafv2_web_acl_logging_configuration", "this") {
      $0.resource_arn = firewall.arn
      $0.log_destination_configs = List([group.arn])
      for header in ["authorization", "cookie"] {
        $0.block("redacted_fields") { $0.block("single_header") { $0.name = header } }
      }
      $0.comment("Requests that are allowed are in the access log of the load balancer.")
      $0.block("logging_filter") {
        $0.default_behavior = "DROP"
        $0.block("filter") {
          $0.behavior = "KEEP"
          $0.requirement = "MEETS_ANY"
          for action in ["BLOCK", "COUNT", "EXCLUDED_AS_COUNT"] {
            $0.block("condition") { $0.block("action_condition") { $0.action = action } }
          }
        }
      }
      $0.depends(on: policy)
    }
    return group
  }
}

extension Arguments {
  /// Declares metrics, and samples of requests in the console.
  fileprivate mutating func visibility(_ metric: Text) {
    block("visibility_config") {
      $0.metric_name = metric
      $0.cloudwatch_metrics_enabled = true
      $0.sampled_requests_enabled = true
    }
  }
}
