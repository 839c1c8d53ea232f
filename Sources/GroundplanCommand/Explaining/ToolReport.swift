#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The report of a tool about generated files: the JSON of `terraform validate -json` or of checkov.
struct ToolReport {
  struct Finding {
    let summary: String
    let lines: [FileLine]
  }

  let findings: [Finding]

  /// Reads a report; nil if it is neither of the two.
  init?(json bytes: [UInt8]) {
    let (decoder, data) = (JSONDecoder(), Data(bytes))
    if let report = try? decoder.decode(Validation.self, from: data) {
      findings = report.diagnostics.map(\.finding)
    } else if let report = try? decoder.decode(Scan.self, from: data) {
      findings = report.results.failed_checks.map(\.finding)
    } else if let reports = try? decoder.decode([Scan].self, from: data) {
      findings = reports.flatMap { $0.results.failed_checks.map(\.finding) }
    } else {
      return nil
    }
  }
}

/// The output of `terraform validate -json`; see [its
/// format](https://developer.hashicorp.com/terraform/cli/commands/validate#json-output-format).
private struct Validation: Decodable {
  struct Diagnostic: Decodable {
    struct Range: Decodable {
      struct Position: Decodable { let line: Int }
      let filename: String
      let start: Position
    }

    let severity: String
    let summary: String
    let detail: String?
    let range: Range?

    var finding: ToolReport.Finding {
      let detail = (detail ?? "").isEmpty ? "" : "\n  \(detail ?? "")"
      return ToolReport.Finding(
        summary: "\(severity): \(summary)\(detail)",
        lines: range.map { [FileLine(path: $0.filename, number: $0.start.line)] } ?? []
      )
    }
  }

  let diagnostics: [Diagnostic]
}

/// The output of `checkov -o json`.
private struct Scan: Decodable {
  struct Results: Decodable { let failed_checks: [Check] }

  struct Check: Decodable {
    let check_id: String
    let check_name: String
    let resource: String
    let file_path: String
    let file_line_range: [Int]
    let caller_file_path: String?
    let caller_file_line_range: [Int]?

    var finding: ToolReport.Finding {
      var lines = file_line_range.first.map { [FileLine(path: file_path, number: $0)] } ?? []
      if let path = caller_file_path, let number = caller_file_line_range?.first {
        lines.append(FileLine(path: path, number: number))
      }
      return ToolReport.Finding(summary: "\(check_id): \(check_name)\n  \(resource)", lines: lines)
    }
  }

  let results: Results
}
