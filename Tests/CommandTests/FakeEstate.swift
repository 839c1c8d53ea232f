import Diagnostics
import Files

/// An estate of two stacks in two environments, with one module that both use.
struct FakeEstate: Estate {
  /// The files that it gives.
  static let paths = [
    "api/environments/prod-eu/main.tf", "api/environments/prod/main.tf",
    "infra/environments/prod-eu/main.tf", "infra/environments/prod/main.tf",
    "modules/network/main.tf",
  ]
  /// The same, with the manifest.
  static let allPaths = (paths + ["groundplan.sha256"]).sorted()

  /// What is different from one version of the blueprint to the next.
  var value = "1"
  var diagnostics = DiagnosticList()
  /// The environments that there are.
  var environments = ["prod", "prod-eu"]
  var hasModule = true
  var retired: [String] = []

  func makeFiles(into sink: any FileSink) throws(DiagnosticList) -> DiagnosticList {
    for root in roots { sink.add(file("\(root.folder)/main.tf", "stack = \"\(root.stack)\"\n")) }
    if hasModule { sink.add(file("modules/network/main.tf", "value = \(value)\n")) }
    if diagnostics.hasErrors { throw diagnostics }
    return diagnostics
  }

  func inventory() throws(DiagnosticList) -> Inventory {
    if diagnostics.hasErrors { throw diagnostics }
    let module = Inventory.Module(
      name: "network",
      folder: "modules/network",
      stacks: ["shared", "api"],
      at: .init(#filePath, #line)
    )
    let waiver = Inventory.Waiver(
      rule: "networks have two zones",
      checks: ["CKV_AWS_1"],
      environments: ["prod-eu"],
      stack: "shared",
      address: nil,
      reason: "It has one."
    )
    return Inventory(roots: roots, modules: [module], waivers: [waiver])
  }

  func origins(of path: String) throws(DiagnosticList) -> Origins? {
    guard let file = try files()[path] else { return nil }
    let call = Origins.Call("module.network", in: "shared", at: .init(#filePath, 3))
    let lines = [Origins.Line(3, at: .init(#filePath, 7), argument: "value")]
    return Origins(of: file.location, lines: lines, calls: path.hasPrefix("modules/") ? [call] : [])
  }

  func isRoot(_ path: String) -> Bool { path.contains("/environments/") }

  func modules(calledBy file: [UInt8], in folder: String) -> [String] { ["modules/network"] }

  /// The environment `prod-eu` has a name that starts with that of another.
  private var roots: [Inventory.Root] {
    environments.flatMap { environment in
      [("shared", "infra"), ("api", "api")].map { stack, folder in
        Inventory.Root(
          stack: stack,
          environment: environment,
          folder: "\(folder)/environments/\(environment)",
          state: "s3 bucket=\"states-\(environment)\" key=\"\(stack)/terraform.tfstate\"",
          needs: stack == "api" ? ["shared"] : [],
          at: .init(#filePath, #line)
        )
      }
    }
  }

  private func file(_ path: String, _ text: String) -> File {
    File(path, Array("# \(File.header)\n\n\(text)".utf8), at: .init(#filePath, #line))
  }
}
