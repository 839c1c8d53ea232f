import Diagnostics
import HCL

// The places that a secret must not reach.

extension Diagnostic {
  static func sensitiveOutput(
    _ name: String,
    of directory: Directory,
    _ source: Sensitivity.Source,
    at location: SourceLocation
  ) -> Diagnostic {
    let isModule = directory.description.hasPrefix("the module")
    return Diagnostic(
      .sensitiveOutput,
      at: location,
      "the output \(name) of \(directory.description) contains \(source.description)",
      why: isModule
        ? "Terraform accepts a secret in outputs with `sensitive = true` only, which an output has if its type is Secret."
        : "Terraform stores outputs unencrypted in the state, which other stacks read, and refuses to plan a secret there.",
      fix: isModule
        ? "Declare the output as a `Secret`, for example `Secret(text)`, or as an object with a `Secret`. \(hatch)"
        : "Store the secret in Secrets Manager, and declare an output with its ARN. \(hatch)"
    )
  }

  static func sensitiveForEach(_ path: String, _ source: Sensitivity.Source, at location: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      .sensitiveForEach,
      at: location,
      argument: "for_each",
      "\(path) is repeated for each element of \(source.description)",
      why: "The keys become a part of addresses, which Terraform shows, so it refuses to plan a secret there.",
      fix: "Repeat it for a value that is not secret, such as names. \(hatch)"
    )
  }

  static func sensitiveInput(
    _ path: String,
    of module: String,
    _ source: Sensitivity.Source,
    at argument: Argument
  ) -> Diagnostic {
    Diagnostic(
      .sensitiveArgument,
      at: argument.location,
      argument: argument.name,
      "\(path) contains \(source.description)",
      why: "The input is not a Secret, so the module \(module) may show its value.",
      fix: "Declare the input as a `Secret`, or as an object with a `Secret`. \(hatch)"
    )
  }

  static func sensitiveArgument(_ path: String, _ source: Sensitivity.Source, at argument: Argument) -> Diagnostic {
    Diagnostic(
      .sensitiveArgument,
      at: argument.location,
      argument: argument.name,
      "\(path) contains \(source.description)",
      why: "The value is shown there, by Terraform or by the cloud.",
      fix: "Pass the ARN of a secret in Secrets Manager, or use an argument that the provider calls sensitive. \(hatch)"
    )
  }

  private static let hatch = "If the value is not secret, write `.nonsensitive(because: \"…\")`."
}
