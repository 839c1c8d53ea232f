public import Diagnostics

/// Where the lines of a generated file come from.
public struct Origins: Hashable, Sendable {
  /// A line of the file that starts or ends something. Those behind it, up to the next one, belong to it.
  public struct Line: Hashable, Sendable {
    /// The number of the line, counted from 1.
    public let number: Int
    /// The line of Swift. An argument has that of its block.
    public let location: SourceLocation
    /// The argument that starts there.
    public let argument: String?

    public init(_ number: Int, at location: SourceLocation, argument: String? = nil) {
      self.number = number
      self.location = location
      self.argument = argument
    }
  }

  /// A call of the module that the file belongs to.
  public struct Call: Hashable, Sendable {
    /// What calls it: `api` for a stack, `modules/frontage` for a module.
    public let caller: String
    /// `module.database`
    public let address: String
    public let location: SourceLocation

    public init(_ address: String, in caller: String, at location: SourceLocation) {
      self.address = address
      self.caller = caller
      self.location = location
    }
  }

  /// What the whole file comes from.
  public let location: SourceLocation
  /// The lines, in order.
  public let lines: [Line]
  /// The calls, if it is a file of a module.
  public let calls: [Call]

  public init(of location: SourceLocation, lines: [Line] = [], calls: [Call] = []) {
    self.location = location
    self.lines = lines
    self.calls = calls
  }

  /// Where a line comes from.
  public subscript(number: Int) -> Line {
    lines.last { $0.number <= number } ?? Line(number, at: location)
  }
}
