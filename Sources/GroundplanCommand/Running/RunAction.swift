import ArgumentParser

/// What Terraform does with every root of a run.
enum RunAction: String, CaseIterable, ExpressibleByArgument {
  case plan, apply, destroy

  /// The arguments of Terraform, after `init`.
  func arguments(approved: Bool, colored: Bool) -> [String] {
    let plain = ["-input=false", "-no-color"]
    if self == .plan { return [rawValue] + plain }
    if approved { return [rawValue, "-auto-approve"] + plain }
    return colored ? [rawValue] : [rawValue, "-no-color"]
  }
}
