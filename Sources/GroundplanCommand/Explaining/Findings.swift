#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a tool has to say about generated files: the JSON of `terraform validate -json` or of checkov.
struct Findings {
  struct Finding {
    let summary: String
    let places: [Place]
  }

  let all: [Finding]

  /// Returns nil if it is neither of the two.
  init?(json bytes: [UInt8]) {
    let (decoder, data) = (JSONDecoder(), Data(bytes))
    if let report = try? decoder.decode(Validation.self, from: data) {
      all = report.diagnostics.map(\.finding)
    } else if let report = try? decoder.decode(Scan.self, from: data) {
      all = report.results.failed_checks.map(\.finding)
    } else if let reports = try? decoder.decode([Scan].self, from: data) {
      all = reports.flatMap { $0.results.failed_checks.map(\.finding) }
    } else {
      return nil
    }
  }
}

/// See [the format](https://developer.hashicorp.com/terraform/cli/commands/validate#json-output-format).
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

    var finding: Findings.Finding {
      let detail = (detail ?? "").isEmpty ? "" : "\n  \(detail ?? "")"
      return Findings.Finding(
        summary: "\(severity): \(summary)\(detail)",
        places: range.map { [Place(path: $0.filename, line: $0.start.line)] } ?? []
      )
    }
  }

  let diagnostics: [Diagnostic]
}

/// What checkov prints with `-o json`.
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

    var finding: Findings.Finding {
      var places = file_line_range.first.map { [Place(path: file_path, line: $0)] } ?? []
      if let path = caller_file_path, let line = caller_file_line_range?.first {
        places.append(Place(path: path, line: line))
      }
      return Findings.Finding(summary: "\(check_id): \(check_name)\n  \(resource)", places: places)
    }
  }

  let results: Results
}
