import HCL

/// The state of a stack, which later stacks of the same environment can read.
struct RemoteState: Sendable {
  /// The directory of the references to the outputs, which distinguishes them from those of another environment.
  let directory: Directory
  /// The name of the stack.
  let stack: String
  /// The key of the state in the backend.
  let key: String
  let contract: OutputContract
}
