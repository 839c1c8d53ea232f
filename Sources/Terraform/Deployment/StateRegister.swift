import Diagnostics

/// Which root has which state.
///
/// Of thousands of environments it keeps every state, so an entry is small: a hash of 64 bits, and numbers for the stack and the
/// environment. Two of a million states have the same hash by chance in one of 37 million runs.
struct StateRegister {
  private struct Holder {
    let stack: Int32
    let environment: Int32
  }

  private var holders: [Int: Holder] = [:]
  private var stacks: [String] = []
  private(set) var faults = DiagnosticList()

  /// Notes the state of a root in an environment, by its place in the list.
  mutating func add(_ root: Root, in environment: Int, of environments: [String]) {
    let state = root.backend.identity(root.key)
    let stack = stacks.firstIndex(of: root.name) ?? stacks.count
    if stack == stacks.count { stacks.append(root.name) }
    let holder = Holder(stack: Int32(stack), environment: Int32(environment))
    guard let former = holders.updateValue(holder, forKey: state.hashValue) else { return }
    let (name, place) = (stacks[Int(former.stack)], environments[Int(former.environment)])
    faults.report(
      Diagnostic(
        .oneStateForTwoStacks,
        at: root.location,
        "the stack \(root.name) in \(root.environment) has the state of the stack \(name) in \(place)",
        why: "Both are in \(state), so each would destroy what the other has made.",
        fix: "State another key, or give the environments backends of their own."
      )
    )
  }
}
