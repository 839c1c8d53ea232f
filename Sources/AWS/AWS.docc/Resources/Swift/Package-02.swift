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
        // A Terraform value in a Swift String would be a part of the text that nobody sees. This makes it an error.
        .treatWarning("DeprecatedDeclaration", as: .error)
      ]
    )
  ]
)
