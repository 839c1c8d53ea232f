import Files
import Terraform
import Testing

/// The files of a deployment of one stack in the environment `dev`.
func files(
  requirements: Requirements = .roots,
  _ fill: @escaping @Sendable (StackScope) -> Void
) throws -> FileTree {
  let deployment = Deployment(
    [Environment(name: "dev")],
    requirements: requirements,
    sharedModules: "modules"
  ) { _, deploy in deploy.stack(First(fill: fill)) }
  return try deployment.files()
}

/// The HCL of a stack: its `main.tf` without the header and the `terraform` block.
func hcl(
  requirements: Requirements = .roots,
  _ fill: @escaping @Sendable (StackScope) -> Void
) throws -> String {
  try files(requirements: requirements, fill).content(of: "first/environments/dev/main.tf")
}

/// A file of a module, without the header. The module is called once, without arguments.
func hcl<M: Empty>(of module: M.Type, in file: String = "main.tf") throws -> String {
  try files { tf in tf.module("it", M()) }.content(of: "first/modules/\(M.name)/\(file)")
}

extension FileTree {
  /// The text of a file without its header and, in a root, without its `terraform` block.
  func content(of path: String) throws -> String {
    let text = try #require(self[path], "there is no \(path) among \(paths)").text
    let content = text.dropFirst("# \(File.header)\n\n".count)
    guard path.hasSuffix("main.tf"), content.hasPrefix("terraform {\n") else { return String(content) }
    let end = try #require(content.firstRange(of: "\n}\n")).upperBound
    return String(content[end...].drop { $0 == "\n" })
  }
}
