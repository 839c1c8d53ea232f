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
  targets: [
    .target(name: "Files", swiftSettings: settings),
    .target(name: "HCL", dependencies: ["Files"], swiftSettings: settings),
    .target(name: "Support", path: "Tests/Support", swiftSettings: settings),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: settings),
    .testTarget(name: "HCLTests", dependencies: ["Files", "HCL", "Support"], swiftSettings: settings),
  ]
)
