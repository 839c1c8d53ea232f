import AWS
import GroundplanCommand

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The command of Connect 2.0, in as many environments as the variable ENVIRONMENTS says; three are the real ones.
let count = getenv("ENVIRONMENTS").flatMap { Int(String(cString: $0)) } ?? 3
// Those are always among them, since there are rules and waivers for them.
Groundplan.main(Deployment.connect2(in: Environment.all + Environment.many(count - 3)))

extension Environment {
  /// Environments that are as large as production, each with a range of its own.
  static func many(_ count: Int) -> [Environment] {
    (0..<count).map { index in
      let name = "env-\(String(repeating: "0", count: 4 - "\(index + 1)".count))\(index + 1)"
      return Environment(
        name: name,
        addresses: CIDRBlock("\(11 + index / 250).\(index % 250).0.0/16"),
        domain: DomainName("\(name).connect.com"),
        isDelegated: true
      )
    }
  }
}
