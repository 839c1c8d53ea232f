import Files
import Foundation
import HCL
import Support

/// The JSON of a plan, as `terraform show -json` writes it.
struct PlanDocument {
  private let values: [JSONValue]
  private let configuration: JSONValue?
  private let provisioners: [JSONValue]
  private let messages: [String]

  /// Plans files.
  init(of files: [Body]) throws {
    let json = try withTemporaryFolder { folder in
      for (number, file) in files.enumerated() {
        try Data(Printer.print(file)).write(to: folder.appending(path: "\(number).tf"))
      }
      let terraform = try Tool.terraform
      try terraform.run(["plan", "-out=plan"], in: folder)
      let text = try terraform.run(["show", "-json", "plan"], in: folder).text
      return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }
    values = json["planned_values"]?["outputs"]?["values"]?["value"]?.elements ?? []
    configuration = json["configuration"]?["root_module"]
    provisioners = configuration?["resources"]?.elements?.first?["provisioners"]?.elements ?? []
    let problems = json["checks"]?.elements?.first?["instances"]?.elements?.first?["problems"]?.elements ?? []
    messages = problems.compactMap { $0["message"]?.text }
  }

  /// The text at a place; nil if there is none.
  func text(at place: RandomPlaces.Place) -> String? {
    switch place {
    case .value(let index): values[index].leaf?.text
    case .key(let index): values[index].leafKey
    // An empty description is left out.
    case .outputDescription(let name): configuration?["outputs"]?[name]?["description"]?.text ?? ""
    case .variableDescription(let name): configuration?["variables"]?[name]?["description"]?.text ?? ""
    case .fallback(let name): configuration?["variables"]?[name]?["default"]?.text
    case .command(let index): provisioners[index]["expressions"]?["command"]?["constant_value"]?.text
    case .message(let name): messages.first { $0.hasPrefix("\(name):") }
    }
  }
}
