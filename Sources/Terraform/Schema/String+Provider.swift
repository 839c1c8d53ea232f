extension String {
  /// The provider of a type of resource or data source: `aws` of `aws_vpc`.
  var providerName: String { String(utf8.prefix { $0 != UInt8(ascii: "_") }) ?? self }
}
