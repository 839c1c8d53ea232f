import Diagnostics
import Files

/// The files of a repository with a small blueprint, which can be applied without a cloud account.
struct Starter {
  /// The name of the package.
  let name: String
  let groundplan: PackageSource

  var files: [File] {
    [
      ("Package.swift", package),
      ("README.md", readme),
      (".gitignore", gitignore),
      (".gitattributes", "* text=auto eol=lf"),
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
            // Interpolating a Terraform value into a Swift String is a mistake. This makes it an error.
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

    The infrastructure is written in Swift, in `Blueprints/`. The Terraform configuration that it generates is in
    `infrastructure/`, for reviews. Both are committed.

        swift run blueprint generate   # writes the Terraform configuration
        swift run blueprint check      # shows files that differ from the blueprint; exits with 2 if there are any
        swift run blueprint new environment NAME   # shows the edit that adds an environment

    | to change | edit |
    | --- | --- |
    | the environments and the values that differ between them | `Blueprints/Environment.swift` |
    | the stacks of an environment | `Blueprints/Deployment.swift` |
    | the resources of a stack | `Blueprints/Stacks` |
    | the resources of a module, which several stacks may call | `Blueprints/Modules` |

    The first stack has no cloud resources, so it can be applied without an account:

        terraform -chdir=infrastructure/terraform/environments/dev init
        terraform -chdir=infrastructure/terraform/environments/dev apply

    Then write your own stacks, and keep their states in a bucket of your team: `Backend.s3` in
    `Blueprints/Environment.swift`.
    """
  }
}
