import AWS

/// Every module of `AWS`.
let modules: [any Module.Type] = [
  ACM.self, ALB.self, ApplicationSecrets.self, Bastion.self, DNSRecord.self, ECR.self, ECSCluster.self,
  ECSService.self, ElastiCache.self, KMSKey.self, Networking.self, PipelineActions.self, PipelineRoles.self, RDS.self,
  Route53Zone.self, SNSAlerts.self, StateBucket.self, WAF.self,
]
