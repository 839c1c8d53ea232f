/// Everything that a blueprint describes, as the command sees it.
public protocol Estate: Sendable {
  /// Makes every file, without writing one.
  ///
  /// - Throws: Every problem of the blueprint at once.
  func files() throws(Diagnostics) -> FileTree

  /// What there is, by its name.
  ///
  /// - Throws: Every problem of the blueprint at once.
  func inventory() throws(Diagnostics) -> Inventory

  /// Where the lines of a file come from, or nil if there is no such file.
  ///
  /// - Throws: Every problem of the blueprint at once.
  func origins(of path: String) throws(Diagnostics) -> Origins?
}
