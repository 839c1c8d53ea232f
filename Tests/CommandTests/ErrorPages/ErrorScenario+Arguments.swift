import Diagnostics

extension ErrorScenario {
  private static let environments = """
    cat > Environments.swift <<'EOF'
    let environments = [
      Environment(name: "prod"),
      Environment(name: "prod-eu"),
    ]
    EOF
    """

  /// A program that takes the place of Terraform.
  private static let terraform = "mkdir bin; echo '#!/bin/sh' > bin/terraform; chmod +x bin/terraform"

  /// The errors of arguments.
  static let arguments: [ErrorScenario] = [
    ErrorScenario(
      .noPackage,
      "There is no package",
      wrong: [.shell("rm Package.swift"), .blueprint("generate")],
      right: [.blueprint("generate --output .")]
    ),
    ErrorScenario(
      .unknownRoot,
      "A root module does not exist",
      wrong: [.blueprint("generate --only api/prd")],
      right: [.blueprint("generate --only api/prod")]
    ),
    ErrorScenario(
      .unknownEnvironment,
      "An environment does not exist",
      wrong: [.blueprint("graph prd")],
      right: [.blueprint("graph prod")]
    ),
    ErrorScenario(
      .notAGeneratedFile,
      "A path is not that of a generated file",
      wrong: [.blueprint("generate --overwrite modules/netwrok/main.tf")],
      right: [.blueprint("generate --overwrite modules/network/main.tf")]
    ),
    ErrorScenario(
      .fileNotFound,
      "A file that is to be adopted does not exist",
      wrong: [.blueprint("adopt modules/network/main.tf")],
      right: [.blueprint("generate")]
    ),
    ErrorScenario(
      .ambiguousPath,
      "A path belongs to several generated files",
      wrong: [.blueprint("explain main.tf:3")],
      right: [.blueprint("explain --from api/environments/prod main.tf:3")]
    ),
    ErrorScenario(
      .noSuchLine,
      "A line does not exist",
      wrong: [.blueprint("explain modules/network/main.tf:40")],
      right: [.blueprint("explain modules/network/main.tf:4")]
    ),
    ErrorScenario(
      .fileExists,
      "A new repository would overwrite a file",
      wrong: [.shell("echo 'by hand' > README.md"), .blueprint("init")],
      right: [.blueprint("init infrastructure")]
    ),
    ErrorScenario(
      .outputStillUsed,
      "An output is removed that other stacks use",
      wrong: [
        .blueprint("generate"),
        .edit("remove the output value of shared, and its use in api", Sample(hasOutput: false)),
        .blueprint("generate"),
      ],
      right: [
        .edit("restore the output value, but not its use", Sample(usesOutput: false)), .blueprint("generate"),
        .shell("# Apply the stack api. Then:"), .edit("remove the output value", Sample(hasOutput: false)),
        .blueprint("generate"),
      ]
    ),
    ErrorScenario(
      .outputNotUsed,
      "--remove-output names an output that is not removed or not used",
      wrong: [.blueprint("generate"), .blueprint("generate --remove-output shared.value")],
      right: [.blueprint("generate")]
    ),
    ErrorScenario(
      .noEnvironments,
      "A new environment has no other one to be copied from",
      wrong: [.edit("no environments", Sample(environments: [])), .blueprint("new environment prod")],
      right: [.edit("add the environment prod", Sample(environments: ["prod"])), .blueprint("list")]
    ),
    ErrorScenario(
      .environmentExists,
      "A new environment exists already",
      wrong: [.blueprint("new environment prod")],
      right: [.hidden(environments), .blueprint("new environment staging")]
    ),
    ErrorScenario(
      .environmentsNotFound,
      "The entries of the environments cannot be found",
      wrong: [.blueprint("new environment staging")],
      right: [.shell(environments), .blueprint("new environment staging")]
    ),
    ErrorScenario(
      .nothingToRun,
      "There is no root module to run",
      wrong: [
        .edit("all environments are protected", Sample(protected: ["prod", "prod-eu"])), .blueprint("run plan"),
      ],
      right: [.hidden(terraform), .blueprint("run plan prod --terraform /repo/bin/terraform")]
    ),
    ErrorScenario(
      .cannotRun,
      "A program cannot be run",
      wrong: [.blueprint("run plan prod --terraform terraform-1.11")],
      right: [.hidden(terraform), .blueprint("run plan prod --terraform /repo/bin/terraform")]
    ),
  ]
}
