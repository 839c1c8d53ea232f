extension String {
  /// The provider of a resource or data source type: `aws` of `aws_vpc`.
  var providerName: String { String(utf8.prefix { $0 != UInt8(ascii: "_") }) ?? self }
}
