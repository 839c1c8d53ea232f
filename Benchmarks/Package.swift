// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds a blueprint builds this.
let package = Package(
  name: "groundplan-benchmarks",
  dependencies: [.package(name: "groundplan", path: "..")],
  targets: [
    // The sources of the blueprint are a part of it by a link: what it deploys to is its own affair, and not public.
    .executableTarget(
      name: "generator",
      dependencies: [
        .product(name: "AWS", package: "groundplan"),
        .product(name: "GroundplanCommand", package: "groundplan"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ]
    )
  ]
)
