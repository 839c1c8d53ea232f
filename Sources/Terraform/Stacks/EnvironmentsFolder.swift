/// The folder of a stack that contains a folder for each environment.
///
/// There are only these two, so that a root module that is no longer generated can be recognized by its path.
public enum EnvironmentsFolder: String, Sendable {
  /// `environments`, the folder of most stacks.
  case environments
  /// `bootstrap`, for a stack that is applied before the first one of an environment and shares its folder with another stack.
  case bootstrap
}
