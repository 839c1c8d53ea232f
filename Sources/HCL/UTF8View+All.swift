extension String.UTF8View {
  /// Whether all bytes are like this. It looks at the bytes where they lie, and not through an index for each.
  func all(_ isIncluded: (UInt8) -> Bool) -> Bool {
    withContiguousStorageIfAvailable { $0.allSatisfy(isIncluded) } ?? allSatisfy(isIncluded)
  }
}
