/// What a value depends on.
struct Dependence {
  /// How far out it comes from: the fewest calls that lead to a part of it. What comes from a variable is written outside the module,
  /// and what does not is the same in every call of it.
  var reach = Int.max
  /// The arguments of the environment’s stacks that it is made from.
  var arguments = ArgumentSet.none
  /// Whether it is another one in every environment, like the name.
  var isOfEnvironment = false

  static let none = Dependence()

  mutating func formUnion(_ other: Dependence) {
    reach = min(reach, other.reach)
    arguments.formUnion(other.arguments)
    if other.isOfEnvironment { isOfEnvironment = true }
  }

  /// Whether it may be another value once these arguments are others.
  func isTouched(by changed: ArgumentSet) -> Bool { isOfEnvironment || !arguments.isDisjoint(with: changed) }
}
