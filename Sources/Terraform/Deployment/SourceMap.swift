public import Diagnostics
public import HCL

/// The Swift that each line of a generated file comes from.
public struct SourceMap: Hashable, Sendable {
  /// A call of the module that the file belongs to.
  public struct Call: Hashable, Sendable {
    /// The caller: `api` for a stack, `modules/frontage` for a module.
    public let caller: String
    /// The address of the call: `module.database`.
    public let address: String
    public let location: SourceLocation

    public init(_ address: String, in caller: String, at location: SourceLocation) {
      self.address = address
      self.caller = caller
      self.location = location
    }
  }

  /// The Swift that the file as a whole comes from.
  public let location: SourceLocation
  /// The lines that start or end something, in order. A line between two of them belongs to the first.
  public let lines: [SourceLine]
  /// The calls of the module, if the file is part of one.
  public let calls: [Call]

  public init(of location: SourceLocation, lines: [SourceLine] = [], calls: [Call] = []) {
    self.location = location
    self.lines = lines
    self.calls = calls
  }

  /// The origin of a line, by its number.
  public subscript(number: Int) -> SourceLine {
    lines.last { $0.number <= number } ?? SourceLine(number, at: location)
  }
}
