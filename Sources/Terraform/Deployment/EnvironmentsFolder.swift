/// The folder of a stack that has a folder for each environment.
///
/// There are few, so that a root is known by its path when the blueprint no longer gives it.
public enum EnvironmentsFolder: String, Sendable {
  case environments
  /// For what an environment has before its first stack, beside the stack that it shares its folder with.
  case bootstrap
}
