import ArgumentParser

/// What Terraform does with every root of a run.
enum RunAction: String, CaseIterable, ExpressibleByArgument {
  case plan, apply, destroy

  /// The arguments of Terraform, after `init`.
  func arguments(approved: Bool) -> [String] {
    switch self {
    case .plan: ["plan", "-input=false", "-no-color"]
    case .apply, .destroy: approved ? [rawValue, "-auto-approve", "-input=false", "-no-color"] : [rawValue]
    }
  }
}
