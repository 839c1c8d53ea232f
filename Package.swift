// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Among the warnings is the one that a Terraform value fell into a Swift `String`; see Text.swift.
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "groundplan",
  products: [
    .library(name: "Terraform", targets: ["Terraform"]),
  ],
  targets: [
    .target(name: "Files", swiftSettings: settings),
    .target(name: "HCL", dependencies: ["Files"], swiftSettings: settings),
    .target(name: "Terraform", dependencies: ["Files", "HCL"], swiftSettings: settings),
    .target(name: "Support", path: "Tests/Support", swiftSettings: settings),
    .target(name: "Example", dependencies: ["Terraform"], path: "Tests/Example", swiftSettings: settings),
    .testTarget(name: "DocumentationTests", swiftSettings: settings),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: settings),
    .testTarget(name: "HCLTests", dependencies: ["Files", "HCL", "Support"], swiftSettings: settings),
    .testTarget(
      name: "TerraformTests",
      dependencies: ["Example", "Files", "HCL", "Support", "Terraform"],
      swiftSettings: settings
    ),
  ]
)
