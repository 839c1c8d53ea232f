import AWS

/// The exceptions from the rules of Connect 2.0. prod complies with all rules, except for one bucket that cannot comply.
extension Waiver {
  static func connect2(in environments: [Environment]) -> [Waiver] {
    [accessLogs] + environments.filter { $0.name != "prod" }.flatMap(waivers)
  }

  private static let accessLogs = Waiver(
    of: .bucketsAreEncrypted,
    for: "module.alb.aws_s3_bucket_server_side_encryption_configuration.access_logs",
    because: "A load balancer can write access logs only to a bucket with SSE-S3."
  )

  /// The waivers that follow from the values of an environment, like `multiAZ: false`.
  private static func waivers(of environment: Environment) -> [Waiver] {
    let name = environment.name
    var waivers: [Waiver] = []
    if !environment.database.multiAZ {
      waivers.append(
        Waiver(of: .databasesAreMultiAZ, in: name, because: "An outage of \(name) costs less than a standby.")
      )
    }
    if environment.cache.nodes == 1 {
      waivers.append(
        Waiver(of: .cachesAreMultiAZ, in: name, because: "An outage of \(name) costs less than a replica.")
      )
    }
    if !environment.isProtected {
      waivers += [
        Waiver(of: .databasesAreProtected, in: name, because: "\(name) is destroyed and created again."),
        Waiver(
          of: .databasesLeaveASnapshot,
          in: name,
          because: "\(name) is destroyed more than once, and a second final snapshot of the same name is an error."
        ),
      ]
    }
    // An environment has no load balancer until its zone is delegated, and a waiver that nothing needs is an error.
    if !environment.isProtected, environment.isDelegated {
      waivers.append(
        Waiver(of: .loadBalancersAreProtected, in: name, because: "\(name) is destroyed and created again.")
      )
    }
    return waivers
  }
}
