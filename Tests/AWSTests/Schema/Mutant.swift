import Diagnostics
import HCL

/// A block with one mistake in it, and the diagnostic that it causes.
struct Mutant {
  enum Mistake {
    case misspelt, removed, mistyped
  }

  let mistake: Mistake
  var body: Body
  let id: Diagnostic.ID
  /// The names that the summary has.
  let mentions: [String]
  /// The proposed name; nil if no name is similar.
  var remedy: String?
  /// The location of the block with the mistake.
  let location: SourceLocation
}
