package import Diagnostics
package import HCL

/// The lines of Swift that the lines of a generated file come from.
package struct SourceMap: Hashable, Sendable {
  /// A call of the module that the file belongs to.
  package struct Call: Hashable, Sendable {
    /// The caller: `api` for a stack, `modules/frontage` for a module.
    package let caller: String
    /// The address of the call: `module.database`.
    package let address: String
    /// The line of the call.
    package let location: SourceLocation

    package init(_ address: String, in caller: String, at location: SourceLocation) {
      self.address = address
      self.caller = caller
      self.location = location
    }
  }

  /// The line that declares the stack or module of the file.
  package let location: SourceLocation
  /// The lines that start or end a block or an argument, in order. Each applies up to the next one.
  package let lines: [SourceLine]
  /// The calls of the module; empty for a file of a stack.
  package let calls: [Call]

  package init(of location: SourceLocation, lines: [SourceLine] = [], calls: [Call] = []) {
    self.location = location
    self.lines = lines
    self.calls = calls
  }

  /// The source of a generated line, by its number from 1.
  package subscript(number: Int) -> SourceLine {
    lines.last { $0.number <= number } ?? SourceLine(number, at: location)
  }
}
