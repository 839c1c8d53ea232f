import Diagnostics
import Files
import HCL

// What a stack states about itself: its name, its folder and the key of its state.

extension DeploymentBuilder {
  /// Reports a name that another stack has, or that is not valid. Returns true for the first stack with the name.
  func checkName(_ name: String, at location: SourceLocation) -> Bool {
    let other = roots.first { $0.stack == name }
    if let other {
      diagnostics.report(
        Diagnostic(
          .stackTwice,
          at: location,
          "the stack \(name) is declared twice in \(environment)",
          why: "A stack has one state in each environment, and it is first declared at \(other.location).",
          fix: "Remove one of the two stacks, or give them different names, folders and state keys."
        )
      )
    }
    guard !Identifier.isValid(name) else { return other == nil }
    diagnostics.report(
      Diagnostic(
        .badNameOfStack,
        at: location,
        "“\(name)” is not a valid stack name",
        why: "The name of a stack is a part of addresses. \(Identifier.rule)",
        fix: "Write a name like “shared”."
      )
    )
    return other == nil
  }

  /// Reports a folder that is not inside of the repository.
  func checkFolder(_ folder: String, of stack: String, at location: SourceLocation) {
    if folder.staysInTree { return }
    diagnostics.report(
      Diagnostic(
        .pathLeavesTheTree,
        at: location,
        "“\(folder)” is not a valid folder of the stack \(stack)",
        why: "The folder is a path from the root of the repository, and stays inside of it.",
        fix: "Write a path like “\(stack)/infrastructure/terraform”."
      )
    )
  }

  /// Reports a state key that the S3 backend refuses, or with which a local state would be outside of its folder.
  func checkStateKey(_ key: String, of stack: String, at location: SourceLocation) {
    let names = key.split(separator: "/", omittingEmptySubsequences: false)
    let isControl = { (scalar: Unicode.Scalar) in scalar.value < 0x20 || scalar.value == 0x7F }
    if key.utf8.count <= 1024, !names.contains(where: { ["", ".", ".."].contains($0) }),
      !key.unicodeScalars.contains(where: isControl)
    {
      return
    }
    diagnostics.report(
      Diagnostic(
        .stateKey,
        at: location,
        "“\(key.filter { !$0.unicodeScalars.contains(where: isControl) })” is not a valid state key of the stack \(stack)",
        why:
          "A state key consists of names with “/” between them, and has at most 1,024 bytes. The S3 backend refuses others.",
        fix: "Write a key like “\(stack)/terraform.tfstate”."
      )
    )
  }
}
