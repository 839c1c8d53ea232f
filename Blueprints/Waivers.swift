import AWS

/// Where a rule of Connect 2.0 need not hold. In prod, all of them do.
extension Waiver {
  static func connect2(in environments: [Environment]) -> [Waiver] {
    [accessLogs] + environments.filter { $0.name != "prod" }.flatMap(waivers)
  }

  private static let accessLogs = Waiver(
    of: .bucketsAreEncrypted,
    for: "module.alb.aws_s3_bucket_server_side_encryption_configuration.access_logs",
    because: "A load balancer can write to no bucket but one with SSE-S3."
  )

  /// What an environment does without because its entry says so.
  private static func waivers(of environment: Environment) -> [Waiver] {
    let name = environment.name
    var waivers: [Waiver] = []
    if !environment.database.multiAZ {
      waivers.append(
        Waiver(of: .databasesAreMultiAZ, in: name, because: "A day without \(name) costs less than a standby.")
      )
    }
    if environment.cache.nodes == 1 {
      waivers.append(
        Waiver(of: .cachesAreMultiAZ, in: name, because: "A day without \(name) costs less than a replica.")
      )
    }
    if !environment.isProtected {
      waivers += [
        Waiver(of: .databasesAreProtected, in: name, because: "\(name) comes and goes."),
        Waiver(
          of: .databasesLeaveASnapshot,
          in: name,
          because: "\(name) comes and goes. A last snapshot has one name, so the second time it could not go."
        ),
      ]
    }
    // While its zone is not delegated, an environment has no load balancer.
    if !environment.isProtected, environment.isDelegated {
      waivers.append(Waiver(of: .balancersAreProtected, in: name, because: "\(name) comes and goes."))
    }
    return waivers
  }
}
