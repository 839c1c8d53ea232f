import Diagnostics

/// What an interface says of the properties of a shape. It is a class, so that a read of an interface copies none of them.
final class InterfaceContent: Sendable {
  let fields: [Property]
  let location: SourceLocation
  private let diagnostics: DiagnosticList

  init(_ fields: [Property], _ diagnostics: DiagnosticList, at location: SourceLocation) {
    self.fields = fields
    self.diagnostics = diagnostics
    self.location = location
  }

  /// What is wrong with the shape and with the shapes in it.
  var allDiagnostics: DiagnosticList {
    var all = diagnostics
    for field in fields { all.report(field.type.diagnostics) }
    return all
  }
}
