import ArgumentParser

/// The command of Terraform that `run` runs in every root module.
enum RunAction: String, CaseIterable, ExpressibleByArgument {
  case plan, apply, destroy

  /// The arguments of Terraform.
  ///
  /// - Parameters:
  ///   - approved: True if Terraform does not ask before it changes something.
  ///   - colored: True if the output may be colored.
  func arguments(approved: Bool, colored: Bool) -> [String] {
    let plain = ["-input=false", "-no-color"]
    if self == .plan { return [rawValue] + plain }
    if approved { return [rawValue, "-auto-approve"] + plain }
    return colored ? [rawValue] : [rawValue, "-no-color"]
  }
}
