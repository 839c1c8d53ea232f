public import Diagnostics

/// The folder that files are compared with and written to, for reading.
public final class Disk {
  /// The path of the folder.
  public let path: String
  /// Nil if there is no such folder.
  let folders: OpenFolders?

  /// Opens a folder, which need not exist.
  public init(_ path: String) throws(Diagnostic) {
    self.path = path
    do { folders = try OpenFolders(path) } catch .missing { folders = nil } catch {
      throw .system(.openFolder, error, at: path)
    }
  }

  init(_ folders: OpenFolders) {
    path = folders.path
    self.folders = folders
  }

  /// The contents of a file, by its path from the root; nil if there is no file.
  public func contents(of path: String) throws(Diagnostic) -> [UInt8]? { try file(at: path)?.contents }

  /// Reads a file; nil if there is none.
  func file(at path: String) throws(Diagnostic) -> DiskFile? {
    guard let folder = try folders?.open(path.folder) else { return nil }
    let file: Descriptor
    let kind: Descriptor.Kind
    do {
      file = try folder.file(path.name)
      kind = try file.kind()
    } catch .missing {
      return nil
    } catch {
      // The error number for a link differs between systems, so the name itself is looked at.
      switch try? folder.kind(of: path.name) {
      case .symbolicLink: throw .symbolicLink(fullPath(path))
      case .other: throw .notAFile(fullPath(path))
      case .file, .folder, nil: throw .system(.open, error, at: fullPath(path))
      }
    }
    guard case .file(let status) = kind else { throw .notAFile(fullPath(path)) }
    do { return DiskFile(contents: try file.contents(size: status.size), status: status) } catch {
      throw .system(.read, error, at: fullPath(path))
    }
  }

  /// The metadata of a file; nil if there is none.
  func status(of path: String) throws(Diagnostic) -> FileStatus? {
    guard let folder = try folders?.open(path.folder) else { return nil }
    let kind: Descriptor.Kind
    do { kind = try folder.kind(of: path.name) } catch .missing { return nil } catch {
      throw .system(.open, error, at: fullPath(path))
    }
    switch kind {
    case .file(let status): return status
    case .symbolicLink: throw .symbolicLink(fullPath(path))
    case .folder, .other: throw .notAFile(fullPath(path))
    }
  }

  /// The manifest of the folder, which is empty if there is none.
  func manifest() throws(Diagnostic) -> Manifest {
    guard let text = try contents(of: Manifest.name) else { return Manifest() }
    do { return try Manifest(text) } catch { throw .malformedManifest(fullPath(Manifest.name), line: error.number) }
  }

  func fullPath(_ path: String) -> String { "\(self.path)/\(path)" }
}
