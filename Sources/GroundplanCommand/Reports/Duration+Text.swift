extension Duration {
  /// `8.1 ms` or `1.3 s`.
  var text: String {
    let microseconds = components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    return microseconds < 1_000_000
      ? "\(microseconds / 1_000).\(microseconds / 100 % 10) ms"
      : "\(microseconds / 1_000_000).\(microseconds / 100_000 % 10) s"
  }
}
