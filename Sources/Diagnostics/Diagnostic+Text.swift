extension Diagnostic: CustomStringConvertible {
  /// The line of Swift at fault: that of the ``argument``, if the source file is on this machine and sets it there.
  ///
  /// The source file is read only when an error is shown.
  package var line: (file: String, number: Int, absolutePath: String)? {
    guard let location else { return nil }
    let number = argument.flatMap { SourceFile(location.absolutePath)?.line(setting: $0, from: Int(location.line)) }
    return (location.path, number ?? Int(location.line), location.absolutePath)
  }

  /// The place and the summary on one line, then the reason, the remedy and the address of the page, as far as there are any.
  /// Each is on one line, whatever the path of a file contains.
  public var description: String {
    let place = line.map { "\($0.file):\($0.number): " } ?? path.map { "\($0): " } ?? ""
    let name = id.map { " [\($0.rawValue)]" } ?? ""
    let details = [reason, remedy, id.map { "See \($0.page)" } ?? ""].filter { !$0.isEmpty }
    return (["\(place)\(severity.rawValue): \(summary)\(name)"] + details).map(\.onOneLine).joined(separator: "\n  ")
  }
}
