/// Why an expression cannot be. Whoever builds a value finds that out before there is a place to tell it.
public struct Fault: Sendable {
  let summary: String
  let reason: String
  let remedy: String

  public init(_ summary: String, why reason: String, fix remedy: String) {
    self.summary = summary
    self.reason = reason
    self.remedy = remedy
  }
}
