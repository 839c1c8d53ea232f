import Foundation
import Support

/// A file system in memory that is soon full.
enum SmallDisk {
  static let isPossible = (try? with { _ in }) != nil

  static func with(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let here = FileManager.default.temporaryDirectory
      let (mount, unmount) = (try Tool("mount", from: "util-linux"), try Tool("umount", from: "util-linux"))
      try mount.run(["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path], in: here)
      let result = Result { try body(folder) }
      try unmount.run([folder.path], in: here)
      try result.get()
    }
  }
}
