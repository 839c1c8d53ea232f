/// Everything that is in the way.
public struct Obstacles: Error, Hashable, Sendable, CustomStringConvertible {
  public let all: [Obstacle]

  public init(_ all: [Obstacle]) {
    self.all = all
  }

  public var description: String { all.map(\.description).joined(separator: "\n\n") }
}
