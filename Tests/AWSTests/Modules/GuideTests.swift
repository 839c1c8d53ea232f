import AWS
import Foundation
import Testing

/// The first part of the README of each module.
@Suite struct GuideTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Sources/AWS/Modules").standardized

  /// The paths of the guides: `RDS/RDS+Guide.swift`.
  private static let guides: [String] = {
    let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return (paths ?? []).filter { $0.hasSuffix("+Guide.swift") }.sorted()
  }()

  @Test func everyModuleHasOne() {
    #expect(modules.map { "\($0)/\($0)+Guide.swift" } == Self.guides.sorted { $0.lowercased() < $1.lowercased() })
    for module in modules { #expect(module.guide != nil, "\(module)") }
  }

  /// The Swift that people read is the Swift that made the HCL beside it.
  @Test(arguments: guides)
  func whatIsShownIsWhatIsCalled(file: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let start = try #require(lines.firstIndex(of: #"swift: """"#)) + 1
    let end = try #require(lines[start...].firstIndex(of: #"""""#))
    let call = try #require(lines[end...].firstIndex(of: ") { tf in")) + 1
    let code = lines[call...].prefix { $0 != "}" }.filter { $0 != "let shared = ExampleReferences()" }
    #expect(Array(lines[start..<end]) == Array(code))
  }
}
