import HCL

/// The state of a stack, as the stacks that come after it in the same environment can read it.
struct RemoteState: Sendable {
  /// The directory of the references to the outputs, which tells them from those of another environment.
  let directory: Directory
  /// The stack.
  let stack: String
  let key: String
  let contract: OutputContract
}
