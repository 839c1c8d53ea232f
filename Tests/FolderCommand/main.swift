import Diagnostics
import Files
import Foundation
import GroundplanCommand

/// The commands for a blueprint that is a folder: `BLUEPRINT` names it, and its files are what is generated.
///
/// Tests kill this process and let its calls of the system fail, which would end the tests themselves.
struct FolderEstate: Estate {
  let folder: String

  func makeFiles(into sink: any FileSink) throws(DiagnosticList) -> DiagnosticList {
    let manager = FileManager.default
    for path in (try? manager.subpathsOfDirectory(atPath: folder)) ?? [] {
      let source = "\(folder)/\(path)"
      // A folder has no contents.
      guard let bytes = manager.contents(atPath: source) else { continue }
      let isExecutable = manager.isExecutableFile(atPath: source)
      sink.add(File(path, Array(bytes), isExecutable: isExecutable, at: SourceLocation(#filePath, #line)))
    }
    return DiagnosticList()
  }

  func inventory() throws(DiagnosticList) -> Inventory { Inventory(roots: [], modules: []) }
}

Groundplan.main(FolderEstate(folder: ProcessInfo.processInfo.environment["BLUEPRINT"] ?? "."))
