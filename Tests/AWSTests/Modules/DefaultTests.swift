import AWS
import Foundation
import HCL
@testable import Terraform
import Testing

/// The documentation of an initializer states the default of an input once more, because Swift shows `.default` only.
@Suite struct DefaultTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Sources/AWS/Modules").standardized

  private static let objects: [(file: String, type: any ObjectValue.Type)] = [
    ("RDS/RDS+Alarms", RDS.AlarmThresholds.self), ("ElastiCache/ElastiCache+Alarms", ElastiCache.AlarmThresholds.self),
    ("ECSService/ECSService+Alarms", ECSService.AlarmThresholds.self),
    ("ECSService/ECSService+Objects", ECSService.HealthCheck.self),
    ("ECSService/ECSService+Scaling", ECSService.Scaling.self), ("ECSService/ECSService+Scaling", ECSService.Spot.self),
  ]

  @Test(arguments: modules.map { "\($0)" })
  func ofModules(name: String) throws {
    let module = try #require(modules.first { "\($0)" == name })
    try expectDocumentedDefaults(of: module, in: "\(name)/\(name)")
  }

  @Test(arguments: 0..<objects.count)
  func ofObjects(index: Int) throws {
    try expectDocumentedDefaults(of: Self.objects[index].type, in: Self.objects[index].file)
  }

  /// Compares ``Default: `7`.`` in the text of a parameter with the default of its field.
  private func expectDocumentedDefaults<Root: Shape>(of type: Root.Type, in file: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "\(file).swift"), encoding: .utf8)
    let parameters = text.replacing(/\n *\/\/\/ {5}(?! )/, with: " ")
      .matches(of: /\/\/\/ +- (?:Parameter )?(?<name>\w+): (?<text>.*)/)
    #expect(!parameters.isEmpty)
    for field in type.interface.fields {
      guard let literal = field.fallback?.literal else { continue }
      for parameter in parameters where String(parameter.name).snakeCased == field.name {
        #expect(parameter.text.contains("Default: `\(literal)`"), "\(type): \(parameter.text)")
      }
    }
  }
}

extension Expr {
  /// The text of a Boolean, a number or a short string.
  fileprivate var literal: String? {
    switch self {
    case .bool(let flag): "\(flag)"
    case .integer(let number): "\(number)"
    case .string(let text) where text.count < 30: "\"\(text)\""
    default: nil
    }
  }
}
