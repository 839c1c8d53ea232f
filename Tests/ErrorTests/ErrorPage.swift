import Files
import Foundation
import Terraform

/// The page of an error, made of its case.
struct ErrorPage {
  enum Fault: Error {
    /// The file of the case has no such blueprint.
    case noSource(String)
    /// The message names a line that the page does not show.
    case lineElsewhere(String)
  }

  /// What Groundplan says, with the lines counted in the blueprint that is shown.
  let message: String
  let text: String

  init(_ errorCase: ErrorCase) throws {
    let lines = try String(contentsOfFile: errorCase.file, encoding: .utf8).components(separatedBy: "\n")
    let wrong = try Excerpt("wrong", of: errorCase.slug, in: lines)
    let right = try Excerpt("right", of: errorCase.slug, in: lines)
    let file = "Tests/ErrorTests/\(URL(filePath: errorCase.file).lastPathComponent)"
    let message = Self.message(Self.diagnostics(of: errorCase.wrong())).replacing(
      /(?<file>Tests\/ErrorTests\/\w+\.swift):(?<line>\d+)/
    ) {
      guard $0.file == file, let line = Int($0.line), wrong.lines.contains(line) else { return String($0.0) }
      return "Blueprint.swift:\(line - wrong.lines.lowerBound + 1)"
    }
    if message.contains("Tests/") { throw Fault.lineElsewhere(message) }
    self.message = message
    text = """
      # \(errorCase.title)

      ```swift
      \(wrong.text)
      ```

      ```text
      \(message)
      ```

      This is right:

      ```swift
      \(right.text)
      ```

      """
  }

  /// The errors of a deployment, or its warnings.
  static func diagnostics(of deployment: Deployment) -> DiagnosticList {
    do {
      return try deployment.files().warnings
    } catch {
      return error
    }
  }

  /// The text of the diagnostics, without the lines that name this page.
  private static func message(_ diagnostics: DiagnosticList) -> String {
    diagnostics.description.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("  See https://github.com/groundplan/groundplan/blob/main/docs/errors/") }
      .joined(separator: "\n")
  }

  /// The index of all pages.
  static var index: String {
    let groups = ErrorGroup.all.map { group in
      let links = group.cases.map { "- [\($0.title)](\($0.slug).md)" }
      return "## \(group.title)\n\n\(links.joined(separator: "\n"))\n"
    }
    return """
      # Errors

      What Groundplan says of a blueprint, by what is wrong. A page has a blueprint that is wrong, the message, whose lines
      count in that blueprint, and a blueprint that is right. Where there is only `tf`, it is the body of a stack, and where
      there is `deploy`, it is what a deployment does for each environment.

      What the command itself says, of its arguments and of files in its way, is in [the command](../command.md).

      \(groups.joined(separator: "\n"))
      """
  }
}
