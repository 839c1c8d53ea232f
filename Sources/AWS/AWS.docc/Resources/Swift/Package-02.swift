// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "acme",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/groundplan/groundplan", branch: "main")
  ],
  targets: [
    .executableTarget(
      name: "blueprint",
      dependencies: [
        .product(name: "GroundplanCommand", package: "groundplan"),
        .product(name: "AWS", package: "groundplan"),
      ],
      path: "Blueprints",
      swiftSettings: [
        // Makes it an error to interpolate a Terraform value into a Swift String.
        .treatWarning("DeprecatedDeclaration", as: .error)
      ]
    )
  ]
)
