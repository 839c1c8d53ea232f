import Foundation
import Testing

/// `swift build -c release` builds everything but test targets, without `@testable`.
@Suite struct ReleaseBuildTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The folders of the targets that `Package.swift` has with `.target` or `.executableTarget`.
  private static func folders() throws -> [String] {
    let package = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let targets = package.split(separator: ".testTarget(")[0]
    return ["Sources"] + targets.matches(of: /\bpath: "([^"]+)"/).map { String($0.1) }
  }

  @Test func targetsAreBuiltWithoutTestableImports() throws {
    let folders = try Self.folders()
    #expect(folders.contains("Blueprints") && folders.contains("Tests/Migration/Blueprint"))
    for folder in folders {
      let url = Self.root.appending(path: folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: url.path) where path.hasSuffix(".swift") {
        let text = try String(contentsOf: url.appending(path: path), encoding: .utf8)
        let unconditional = text.replacing(/#if DEBUG\n(?s:.*?)\n#(else|endif)\b/, with: "")
        #expect(!unconditional.contains("@testable import"), "\(folder)/\(path)")
      }
    }
  }
}
