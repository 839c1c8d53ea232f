import Testing

extension Tag {
  /// A suite that takes seconds. Tests/README.md lists them, and says how to skip them.
  @Tag static var slow: Self
}
