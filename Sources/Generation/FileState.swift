/// How a file on disk stands to the blueprint.
public enum FileState: String, Hashable, Sendable, CaseIterable {
  /// It is what the blueprint gives.
  case current
  /// The blueprint gives it, and it is not there.
  case missing
  /// It is what was generated earlier, or may not be run and should, or the other way round.
  case outdated
  /// It was generated, and then somebody has changed it.
  case edited
  /// It was not generated, and lies where a generated file goes.
  case foreign
  /// It was generated, and the blueprint gives it no longer.
  case orphaned
  /// It is a root that the blueprint gives no longer, and what it has made may still run.
  case vanished
  /// It belongs to a root that waits to be destroyed.
  case retired

  /// Whether nothing is to be done.
  public var isSettled: Bool { self == .current || self == .retired }

  /// Whether writing would lose something, so that it needs somebody's word.
  var needsConsent: Bool { self == .edited || self == .foreign }
}
