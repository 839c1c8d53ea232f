import Diagnostics
import ArgumentParser
import Files

/// A stack in an environment, as it is named on the command line: `api/prod`.
struct RootName: ExpressibleByArgument, CustomStringConvertible {
  let stack: String
  let environment: String

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    (stack, environment) = (String(parts[0]), String(parts[1]))
  }

  var description: String { "\(stack)/\(environment)" }

  func root(in roots: [Inventory.Root]) throws(Problem) -> Inventory.Root {
    if let root = roots.first(where: { $0.stack == stack && $0.environment == environment }) { return root }
    let names = roots.map { "\($0.stack)/\($0.environment)" }
    throw Problem(
      "there is no root \(self)",
      why: "The blueprint has \(names.isEmpty ? "none" : names.joined(separator: ", ")).",
      fix: description.nearest(in: names).map { "Did you mean \($0)?" } ?? "Add a stack to the blueprint first."
    )
  }
}
