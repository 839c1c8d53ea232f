import ArgumentParser
import Files
import Output
import Terraform

/// The files to compare or write, and their folder.
struct TreeOptions: ParsableArguments {
  @Option(help: "Only the files of this root module, as stack/environment. May be repeated.")
  var only: [RootName] = []

  @OptionGroup var output: OutputOptions

  /// Compares the files with the disk.
  func plan(
    _ files: FileTree,
    of deployment: Deployment,
    on disk: Disk,
    overwriting overwritten: [String] = []
  ) throws -> Plan {
    let roots = only.isEmpty ? [] : try deployment.inventory().roots
    let folders = try only.map { try $0.root(in: roots).folder }
    return try Plan(
      files,
      on: disk,
      roots: deployment.rootModules,
      only: only.isEmpty ? nil : folders,
      overwriting: overwritten
    )
  }
}

extension Deployment {
  /// The knowledge of root modules that a plan needs.
  var rootModules: RootModules {
    RootModules(retired: retired, isRoot: isRoot, modulesCalled: modules(calledBy:in:))
  }
}
