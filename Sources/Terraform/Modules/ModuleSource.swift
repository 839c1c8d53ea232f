/// The source of a module that is not written in Swift.
public enum ModuleSource: Sendable {
  /// A module in a registry: `registry("terraform-aws-modules/vpc/aws", version: "5.21.0")`.
  case registry(String, version: String)
  /// A folder in a Git repository, at a tag or commit: `git("https://example.com/modules.git", folder: "vpc", ref: "v1.2.0")`.
  case git(String, folder: String? = nil, ref: String)
  /// A folder with HCL in this repository, by its path from the root: `folder("legacy/modules/vpc")`.
  case folder(String)
}
