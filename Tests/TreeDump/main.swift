import AWS
import Blueprints
import Example
import Files
import Foundation

// Temporary: writes the trees of Connect 2.0 and of the example, while the command is rebuilt.
func write(_ deployment: Deployment, to folder: String) throws {
  for file in try deployment.files().files {
    let url = URL(filePath: "\(folder)/\(file.path)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.contents).write(to: url)
  }
}
let out = CommandLine.arguments[1]
do {
  try write(connect2, to: "\(out)/connect2")
  try write(Example.deployment, to: "\(out)/golden")
} catch { print(error) }
