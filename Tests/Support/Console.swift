public import Foundation

extension Tool {
  /// Evaluates the expression of `local.result` in a file with Terraform, and returns the value as JSON.
  public func evaluate(_ file: [UInt8]) throws -> Data {
    try withTemporaryFolder { folder in
      try Data(file).write(to: folder.appending(path: "main.tf"))
      // Base64, because the console writes a string as HCL does, not as it is.
      let output = try run(["console"], in: folder, input: "base64encode(jsonencode(local.result))\n")
      let text = output.text.trimmingCharacters(in: .whitespacesAndNewlines.union(["\""]))
      guard let json = Data(base64Encoded: text) else {
        throw ToolError(
          description: "terraform console wrote no value:\n\(output.text.prefix(2_000))\n\(output.errors)"
        )
      }
      return json
    }
  }
}
