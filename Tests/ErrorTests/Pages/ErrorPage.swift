import Files
import Foundation
import Terraform

/// The page of an error: a blueprint that causes it, the message, and a blueprint that is right.
struct ErrorPage {
  enum Fault: Error {
    /// The source of a blueprint was not found in the file of the case.
    case noSource(String)
    /// The message has the line of code that the page does not show.
    case lineElsewhere(String)
  }

  /// The message, with lines of the blueprint that the page shows.
  let message: String
  let text: String

  init(_ errorCase: ErrorCase) throws {
    let lines = try String(contentsOfFile: errorCase.file, encoding: .utf8).components(separatedBy: "\n")
    let wrong = try Excerpt("wrong", of: errorCase.slug, in: lines)
    let right = try Excerpt("right", of: errorCase.slug, in: lines)
    let message = Self.message(Self.diagnostics(of: errorCase.wrong())).replacing(
      /(?<file>Tests\/ErrorTests\/[\w\/]+\.swift):(?<line>\d+)/
    ) {
      guard errorCase.file.hasSuffix("/\($0.file)"), let line = Int($0.line), wrong.lines.contains(line) else {
        return String($0.0)
      }
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

      A page has a blueprint that causes the error, the message with lines of that blueprint, and a blueprint that is right. Code that
      uses only `tf` is the body of a stack, and code that uses `deploy` is the closure of a deployment.

      The errors of the command, in its arguments and in files on disk, have [an index of their own](command.md).

      \(groups.joined(separator: "\n"))
      """
  }
}
