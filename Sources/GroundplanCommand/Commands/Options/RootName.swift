import ArgumentParser
import Diagnostics
import Terraform

/// The name of a root module on the command line, a stack in an environment: `api/prod`.
struct RootName: ExpressibleByArgument, CustomStringConvertible {
  let stack: String
  let environment: String

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    (stack, environment) = (String(parts[0]), String(parts[1]))
  }

  var description: String { "\(stack)/\(environment)" }

  func root(in roots: [Inventory.Root]) throws(Diagnostic) -> Inventory.Root {
    if let root = roots.first(where: { $0.name == description }) { return root }
    let names = roots.map(\.name)
    throw Diagnostic(
      .unknownRoot,
      "there is no root module \(self)",
      why: "The blueprint has \(names.isEmpty ? "none" : names.joined(separator: ", ")).",
      fix: description.nearest(in: names).map { "Did you mean \($0)?" } ?? "Add a stack to the blueprint first."
    )
  }
}

extension Inventory.Root {
  /// The name on the command line: `api/prod`.
  var name: String { "\(stack)/\(environment)" }
}
