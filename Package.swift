// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Among the warnings is the one that a Terraform value fell into a Swift `String`; see Text.swift.
  .treatAllWarnings(as: .error),
]

/// The files that SwiftPM would report as unknown: the README.md of a target, and of the folders in it.
func readmes(_ folders: String...) -> [String] { ["README.md"] + folders.map { "\($0)/README.md" } }

let package = Package(
  name: "groundplan",
  // `Mutex` and `Atomic` of Synchronization need macOS 15.
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "AWS", targets: ["AWS"]),
    .library(name: "Terraform", targets: ["Terraform"]),
    .library(name: "GroundplanCommand", targets: ["GroundplanCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "SystemLibrary", exclude: readmes(), swiftSettings: settings),
    .target(name: "Diagnostics", dependencies: ["SystemLibrary"], exclude: readmes(), swiftSettings: settings),
    .target(name: "Files", dependencies: ["Diagnostics"], exclude: readmes(), swiftSettings: settings),
    .target(
      name: "HCL",
      dependencies: ["Diagnostics"],
      exclude: readmes("Expressions", "Bodies", "Checking", "Printing"),
      swiftSettings: settings
    ),
    .target(
      name: "Terraform",
      dependencies: ["Diagnostics", "Files", "HCL", "SystemLibrary"],
      exclude: readmes(
        "Values",
        "Values/Text",
        "Values/Types",
        "Values/Collections",
        "Resources",
        "Interfaces",
        "Blocks",
        "Schema",
        "Providers",
        "Scopes",
        "Modules",
        "Stacks",
        "Compile",
        "Evaluation",
        "Evaluation/Functions",
        "Evaluation/Values",
        "Policy",
        "Deployment",
        "Check",
        "Check/Types",
        "Check/Secrets",
        "Check/Policy",
        "Render",
        "Render/ContractTests"
      ),
      swiftSettings: settings
    ),
    // One literal: whoever changes another target does not compile it again.
    .target(name: "AWSSchema", exclude: readmes(), swiftSettings: settings),
    .target(
      name: "AWS",
      dependencies: ["AWSSchema", "Diagnostics", "Terraform"],
      exclude: readmes(
        "Types",
        "Types/Common",
        "Types/Containers",
        "Types/Databases",
        "Types/LoadBalancing",
        "Types/Network",
        "IAM",
        "IAM/Permissions",
        "Provider",
        "Rules",
        "Modules",
        "Modules/Support"
      ),
      swiftSettings: settings
    ),
    .target(
      name: "Output",
      dependencies: ["Diagnostics", "Files", "SystemLibrary"],
      exclude: readmes("Manifest", "Disk", "Diff", "Plan", "Transaction"),
      swiftSettings: settings
    ),
    .target(
      name: "GroundplanCommand",
      dependencies: [
        "Diagnostics", "Files", "HCL", "Output", "SystemLibrary", "Terraform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: readmes(
        "Commands",
        "Commands/Options",
        "Explaining",
        "Graph",
        "NewEnvironment",
        "RemovedOutputs",
        "Reports",
        "Running",
        "Session",
        "Starter"
      ),
      swiftSettings: settings
    ),
    .target(name: "Blueprints", dependencies: ["AWS"], path: "Blueprints", swiftSettings: settings),
    .executableTarget(
      name: "groundplan",
      dependencies: ["Blueprints", "GroundplanCommand"],
      exclude: readmes(),
      swiftSettings: settings
    ),
    .target(name: "Support", dependencies: ["Diagnostics"], path: "Tests/Support", swiftSettings: settings),
    .target(
      name: "Example",
      dependencies: ["AWS"],
      path: "Tests/Example",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "generate-example",
      dependencies: ["Example", "GroundplanCommand"],
      path: "Tests/ExampleCommand",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "generate-changed",
      dependencies: ["AWS", "Blueprints", "GroundplanCommand"],
      path: "Tests/ChangedBlueprint",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "generate-migrated",
      dependencies: ["AWS", "Blueprints", "GroundplanCommand"],
      path: "Tests/Migration/Blueprint",
      swiftSettings: settings
    ),
    .target(name: "Tutorial", dependencies: ["AWS"], path: "Tests/Tutorial", swiftSettings: settings),
    .executableTarget(
      name: "generate-folder",
      dependencies: ["Diagnostics", "Files", "Output"],
      path: "Tests/FolderCommand",
      swiftSettings: settings
    ),
    .testTarget(
      name: "AWSTests",
      dependencies: ["AWS", "AWSSchema", "Diagnostics", "Example", "Files", "HCL", "Support", "Terraform"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BlueprintsTests",
      dependencies: ["AWS", "Blueprints", "Diagnostics", "Files", "GroundplanCommand", "Terraform"],
      swiftSettings: settings
    ),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["Diagnostics", "Files", "Terraform", "Tutorial"],
      swiftSettings: settings
    ),
    .testTarget(name: "ErrorTests", dependencies: ["AWS", "Files", "Terraform"], swiftSettings: settings),
    .testTarget(
      name: "ExampleTests",
      dependencies: ["Example", "GroundplanCommand", "Support"],
      swiftSettings: settings
    ),
    .testTarget(name: "FilesTests", dependencies: ["Diagnostics", "Files", "Support"], swiftSettings: settings),
    .testTarget(
      name: "OutputTests",
      dependencies: ["Diagnostics", "Files", "Output", "Support", "generate-folder"],
      exclude: ["Faults.c"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Diagnostics", "Files", "GroundplanCommand", "Output", "Support", "Terraform"],
      swiftSettings: settings
    ),
    .testTarget(name: "HCLTests", dependencies: ["Diagnostics", "Files", "HCL", "Support"], swiftSettings: settings),
    .testTarget(
      name: "TerraformTests",
      dependencies: ["AWSSchema", "Diagnostics", "Files", "HCL", "Support", "Terraform"],
      swiftSettings: settings
    ),
  ]
)
