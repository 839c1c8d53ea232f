/// A directory of Terraform files, as the directory of what it declares.
public final class Directory: Sendable {
  /// The directory in words, for errors: `module rds`.
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}
