import Diagnostics
import Files

/// The source of a module that is not written in Swift.
public enum ModuleSource: Sendable {
  /// A module in a registry: `registry("terraform-aws-modules/vpc/aws", version: "5.21.0")`.
  case registry(String, version: String)
  /// A folder in a Git repository, at a tag or commit: `git("https://example.com/modules.git", folder: "vpc", ref: "v1.2.0")`.
  case git(String, folder: String? = nil, ref: String)
  /// A folder with HCL in this repository, by its path from the root: `folder("legacy/modules/vpc")`.
  case folder(String)
}

extension ModuleSource {
  /// The problem of the source; nil if Terraform accepts it.
  var diagnostic: Diagnostic? {
    switch self {
    case .registry(let address, let version):
      let parts = address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let isAddress = (3...4).contains(parts.count) && parts.suffix(3).allSatisfy(\.isRegistryName) && parts[0] != ""
      guard isAddress else {
        return invalid(
          address,
          "The address of a module in a registry is NAMESPACE/NAME/PROVIDER, with a host before it or without.",
          "terraform-aws-modules/vpc/aws"
        )
      }
      return VersionConstraint(version) != nil
        ? nil : invalid(version, "A version constraint is a version, or operators with versions.", "5.21.0")
    case .git(let repository, let folder, let ref):
      if repository.isEmpty || repository.hasSpaces {
        return invalid(repository, Self.gitRule, "https://example.com/modules.git")
      }
      if let folder, folder.isEmpty || folder.hasSpaces || folder.hasPrefix("/") {
        return invalid(folder, Self.gitRule, "vpc")
      }
      return ref.isEmpty || ref.hasSpaces ? invalid(ref, Self.gitRule, "v1.2.0") : nil
    case .folder(let path):
      let names = path.split(separator: "/", omittingEmptySubsequences: false)
      guard names.contains(where: { ["", ".", ".."].contains($0) }) else { return nil }
      return invalid(
        path,
        "The folder is a path from the root of the repository, inside of the repository.",
        "legacy/modules/vpc"
      )
    }
  }

  private static let gitRule = "A Git repository has an address, and a tag or a commit, without spaces."

  private func invalid(_ text: String, _ rule: String, _ example: String) -> Diagnostic {
    Diagnostic(
      .moduleSource,
      "“\(text)” is not valid in the source of a module",
      why: rule,
      fix: "Write a value like “\(example)”."
    )
  }
}

extension String {
  fileprivate var isRegistryName: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0))
      }
  }

  fileprivate var hasSpaces: Bool { unicodeScalars.contains { $0.properties.isWhitespace } }
}
