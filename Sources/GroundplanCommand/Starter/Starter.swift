import Diagnostics
import Files

/// A repository with a small blueprint, which can be tried without an account anywhere.
struct Starter {
  /// The name of the package.
  let name: String
  let groundplan: PackageSource

  var files: [File] {
    [
      ("Package.swift", package),
      ("README.md", readme),
      (".gitignore", gitignore),
      ("Blueprints/main.swift", main),
      ("Blueprints/Deployment.swift", deployment),
      ("Blueprints/Environment.swift", environment),
      ("Blueprints/Stacks/Hello.swift", stack),
      ("Blueprints/Modules/Greeting.swift", module),
    ].map { path, text in File(path, Array("\(text)\n".utf8), at: SourceLocation(#filePath, #line)) }
  }

  private var package: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: \(name.swiftLiteral),
      platforms: [.macOS(.v15)],
      dependencies: [
        \(groundplan.dependency)
      ],
      targets: [
        .executableTarget(
          name: "blueprint",
          dependencies: [
            .product(name: "GroundplanCommand", package: \(groundplan.identity.swiftLiteral)),
            .product(name: "Terraform", package: \(groundplan.identity.swiftLiteral)),
          ],
          path: "Blueprints",
          swiftSettings: [
            // A Terraform value in a Swift String would be a part of the text that nobody sees. This makes it an error.
            .treatWarning("DeprecatedDeclaration", as: .error)
          ]
        )
      ]
    )
    """
  }

  private var gitignore: String {
    """
    .build/
    .swiftpm/
    .DS_Store
    .terraform/
    *.tfstate
    *.tfstate.*
    """
  }

  private var readme: String {
    """
    # \(name)

    The infrastructure is written in Swift, in `Blueprints/`, and reviewed as the Terraform that it gives, in
    `infrastructure/`. Both are committed.

        swift run blueprint generate   # writes the Terraform
        swift run blueprint check      # shows what differs, for CI: ends with 2 if something does
        swift run blueprint new environment NAME   # shows the entry that adds one

    | to change | edit |
    | --- | --- |
    | what environments there are, and how they differ | `Blueprints/Environment.swift` |
    | which stacks they have | `Blueprints/Deployment.swift` |
    | what is in a stack | `Blueprints/Stacks` |
    | what several resources have in common | `Blueprints/Modules` |

    The first stack only greets, so that it can be tried without an account:

        terraform -chdir=infrastructure/terraform/environments/dev init
        terraform -chdir=infrastructure/terraform/environments/dev apply

    Then write stacks of your own, and keep their states where your team can reach them: `Backend.s3` in
    `Blueprints/Environment.swift`.
    """
  }
}
