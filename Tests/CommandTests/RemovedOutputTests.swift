import Foundation
import Support
import Terraform
import Testing

/// An output that another stack still has in its code is not removed in the same step.
@Suite struct RemovedOutputTests {
  private struct TestEnvironment: DeploymentEnvironment {
    let name: String
    let isProtected = false
    var backend: Backend { .local(folder: "states/\(name)") }
  }

  /// The outputs that a version of the blueprint declares, and those that it uses.
  private struct Version {
    var hasZone = true
    var usesZone = true
    var hasName = true
    var environments = ["dev", "prod"]
    var hasAPI = true
    var retired: [String] = []

    var deployment: Deployment {
      Deployment(
        environments.map { TestEnvironment(name: $0) },
        requirements: Requirements(terraform: "~> 1.11", providers: []),
        sharedModules: "modules",
        retired: retired
      ) { _, deploy in
        let shared = deploy.stack(Shared(hasZone: hasZone, hasName: hasName), file: "/repo/Deployment.swift", line: 7)
        if hasAPI { deploy.stack(API(shared: shared, usesZone: usesZone)) }
      }
    }
  }

  private struct Shared: Stack {
    static let name = "shared"
    static let folder = "infra"
    static let stateKey = "shared.tfstate"

    let hasZone: Bool
    let hasName: Bool

    struct Outputs: Shape {
      let vpcID: Text
      let zoneID: Text?
      let zoneName: Text?

      static let interface = Interface(Self.init) {
        Field(\.vpcID, "A.")
        Field(\.zoneID, "A.")
        Field(\.zoneName, "A.")
      }
    }

    func body(_ tf: StackScope) -> Outputs {
      Outputs(vpcID: "vpc", zoneID: hasZone ? "Z1" : nil, zoneName: hasName ? "name" : nil)
    }
  }

  private struct API: Stack {
    static let name = "api"
    static let folder = "api"
    static let stateKey = "api.tfstate"

    let shared: Shared.Outputs
    let usesZone: Bool

    func body(_ tf: StackScope) -> NoOutputs {
      _ = tf.local("vpc", shared.vpcID)
      if usesZone, let zone = shared.zoneID { _ = tf.local("zone", zone) }
      return NoOutputs()
    }
  }

  private func withTree(_ version: Version = Version(), _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", on: version.deployment, in: folder).code == 0)
      try body(folder)
    }
  }

  @Test func isRefusedInOneStepAndDoneInTwo() throws {
    try withTree { folder in
      let before = try folder.text(of: "infra/environments/dev/main.tf")
      for arguments in [["generate"], ["generate", "--dry-run"]] {
        let run = Run(arguments: arguments, on: Version(hasZone: false).deployment, in: folder)
        #expect(run.code == 1)
        #expect(
          run.errors.hasPrefix(
            """
            /repo/Deployment.swift:7: error: the stack shared no longer declares the output zone_id, which api still used in \
            dev, prod [output-still-used]

            """
          )
        )
      }
      #expect(try folder.text(of: "infra/environments/dev/main.tf") == before)

      #expect(Run("generate", on: Version(usesZone: false).deployment, in: folder).code == 0)
      #expect(Run("generate", on: Version(hasZone: false).deployment, in: folder).code == 0)
      let after = try folder.text(of: "infra/environments/dev/main.tf")
      #expect(!after.contains("zone_id"))
    }
  }

  @Test func unusedOutputIsRemovedAtOnce() throws {
    try withTree { folder in
      #expect(Run("generate", on: Version(hasName: false).deployment, in: folder).code == 0)
      let after = try folder.text(of: "infra/environments/prod/main.tf")
      #expect(!after.contains("zone_name"))
    }
  }

  @Test func itMayGoWhereNothingWasApplied() throws {
    try withTree { folder in
      let deployment = Version(hasZone: false).deployment
      let slip = Run("generate", "--remove-output", "shared.zone", on: deployment, in: folder)
      #expect(slip.code == 1)
      #expect(slip.errors.hasPrefix("error: no stack uses a removed output shared.zone [output-not-used]\n"))
      #expect(slip.errors.contains("  Did you mean shared.zone_id?\n"))

      #expect(Run("generate", "--remove-output", "shared.zone_id", on: deployment, in: folder).code == 0)
      let after = try folder.text(of: "infra/environments/prod/main.tf")
      #expect(!after.contains("zone_id"))
      #expect(Run("generate", "--remove-output", "shared.zone_id", on: deployment, in: folder).code == 1)
    }
  }

  /// A retired stack still reads the output until it is destroyed.
  @Test func aRetiredStackStillUsesIt() throws {
    try withTree { folder in
      let retired = ["api/environments/dev", "api/environments/prod"]
      let run = Run("generate", on: Version(hasZone: false, hasAPI: false, retired: retired).deployment, in: folder)
      #expect(run.code == 1)
      #expect(
        run.errors.contains(
          "the output zone_id, which api/environments/dev and api/environments/prod still used in dev"
        )
      )
    }
  }

  /// An environment that has another one's name in its own is another environment.
  @Test func otherEnvironmentsAreLeftAlone() throws {
    try withTree(Version(usesZone: false, environments: ["dev"])) { folder in
      let more = Version(environments: ["dev", "prod"])
      #expect(Run("generate", "--only", "api/prod", "--only", "shared/prod", on: more.deployment, in: folder).code == 0)
      let run = Run("generate", "--only", "shared/dev", on: Version(hasZone: false).deployment, in: folder)
      #expect(run.code == 0, "\(run.errors)")
      let other = Run("generate", "--only", "shared/prod", on: Version(hasZone: false).deployment, in: folder)
      #expect(other.code == 1)
      #expect(other.errors.contains("the output zone_id, which api still used in prod ["))
    }
  }
}
