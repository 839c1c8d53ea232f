import Diagnostics
import HCL

/// A block with one mistake in it, and what has to be told of it.
struct Mutant {
  enum Mistake {
    case misspelt, removed, mistyped
  }

  let mistake: Mistake
  var body: Body
  let summary: String
  /// What has to be proposed; nil where there is nothing near.
  var remedy: String?
  /// Where the block is that has the mistake.
  let location: SourceLocation
}
