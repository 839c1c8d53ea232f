/// A part of a provider schema that is not in the format that `scripts/schema` writes.
struct MalformedSchema: Error, Hashable {
  /// The text that could not be read.
  let found: String
}
