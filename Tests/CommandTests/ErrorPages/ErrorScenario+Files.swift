import Diagnostics

extension ErrorScenario {
  /// The errors of files on disk.
  static let files: [ErrorScenario] = [
    ErrorScenario(
      .modifiedFile,
      "A generated file was modified by hand",
      wrong: [
        .blueprint("generate"), .shell("echo '# by hand' >> modules/network/main.tf"), .blueprint("generate"),
      ],
      right: [.blueprint("generate --overwrite modules/network/main.tf")]
    ),
    ErrorScenario(
      .unmanagedFile,
      "A file is where a generated file goes",
      wrong: [
        .shell("mkdir -p modules/network"), .shell("echo '# by hand' > modules/network/main.tf"),
        .blueprint("generate"),
      ],
      right: [.blueprint("adopt modules/network/main.tf"), .blueprint("generate")]
    ),
    ErrorScenario(
      .modifiedOrphan,
      "A file that is no longer generated was modified by hand",
      wrong: [
        .blueprint("generate"), .shell("echo 'by hand' >> modules/network/README.md"),
        .edit("no stack calls the module network any longer", Sample(hasModule: false)), .blueprint("generate"),
      ],
      right: [.blueprint("generate --overwrite modules/network/README.md")]
    ),
    ErrorScenario(
      .orphanedRoot,
      "A root module is no longer generated",
      wrong: [
        .blueprint("generate"), .edit("remove the environment prod-eu", Sample(environments: ["prod"])),
        .blueprint("generate"),
      ],
      right: [
        .edit(
          "retired: [\"api/environments/prod-eu\", \"infra/environments/prod-eu\"]",
          Sample(environments: ["prod"], retired: ["api/environments/prod-eu", "infra/environments/prod-eu"])
        ),
        .blueprint("generate"),
      ]
    ),
    ErrorScenario(
      .malformedManifest,
      "A line of the manifest is malformed",
      wrong: [.blueprint("generate"), .shell("echo 'by hand' >> groundplan.sha256"), .blueprint("generate")],
      right: [
        .shell("grep -v 'by hand' groundplan.sha256 > corrected"), .shell("mv corrected groundplan.sha256"),
        .blueprint("generate"),
      ]
    ),
    ErrorScenario(
      .symbolicLink,
      "A path goes through a symbolic link",
      wrong: [.shell("ln -s /tmp modules"), .blueprint("generate")],
      right: [.shell("rm modules"), .blueprint("generate")]
    ),
    ErrorScenario(
      .notAFile,
      "A folder is where a generated file goes",
      wrong: [.shell("mkdir -p modules/network/main.tf"), .blueprint("generate")],
      right: [.shell("rmdir modules/network/main.tf"), .blueprint("generate")]
    ),
    ErrorScenario(
      .notAFolder,
      "A file is where a folder of generated files goes",
      wrong: [.shell("echo 'by hand' > modules"), .blueprint("generate")],
      right: [.shell("rm modules"), .blueprint("generate")]
    ),
    ErrorScenario(
      .reservedFileName,
      "A file or folder has the name of a file of Groundplan",
      wrong: [
        .edit("sharedModules: \"groundplan.sha256\"", Sample(sharedModules: "groundplan.sha256")),
        .blueprint("generate"),
      ],
      right: [.edit("sharedModules: \"modules\"", Sample()), .blueprint("generate")]
    ),
    ErrorScenario(
      .folderLocked,
      "Two runs write to one folder at once",
      wrong: [.lock, .blueprint("generate")],
      right: [.blueprint("generate")]
    ),
    ErrorScenario(
      .cannotRead,
      "The operating system refuses to read a file or folder",
      wrong: [.blueprint("check --output Package.swift/tree")],
      right: [.blueprint("check --output tree")]
    ),
    ErrorScenario(
      .cannotWrite,
      "The operating system refuses to write a file or folder",
      wrong: [.blueprint("generate --output Package.swift/tree")],
      right: [.blueprint("generate --output tree")]
    ),
  ]
}
