/// The error that a part of a provider schema is not in the format of `scripts/schema`.
struct MalformedSchema: Error, Hashable {
  /// The text that could not be read.
  let found: String
}
