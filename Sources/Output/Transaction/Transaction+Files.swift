public import Diagnostics
public import Files

extension Transaction {
  /// Takes the hashes of files into the manifest as they are, so that the next run may replace or delete them. Ends the transaction.
  public func adopt(_ paths: [String]) throws(Diagnostic) {
    try change { staging, _ throws(Diagnostic) in
      var manifest = try staging.disk.manifest()
      for path in paths {
        guard let file = try staging.disk.file(at: path) else {
          throw .system(.open, .missing, at: disk.fullPath(path))
        }
        manifest[path] = [SHA256.hash(file.contents)]
      }
      try staging.stage(manifest: manifest.text)
      try staging.rename(Manifest.name)
    }
  }

  /// Writes files that Groundplan does not manage afterwards. Ends the transaction.
  ///
  /// - Returns: The paths at which there is a file already. If there are any, nothing is written.
  public func create(_ files: [File]) throws(Diagnostic) -> [String] {
    var present: [String] = []
    try change { staging, _ throws(Diagnostic) in
      for file in files {
        if try staging.disk.status(of: file.path) != nil { present.append(file.path) }
      }
      if !present.isEmpty { return }
      for file in files { try staging.create(file.path, file.contents) }
    }
    return present
  }
}
