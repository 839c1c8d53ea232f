/// The functions of Terraform 1.11, by the numbers of arguments that they accept.
///
/// `terraform metadata functions -json` prints them; a test compares.
package enum Functions {
  /// The number of arguments of a function; nil if there is no such function.
  ///
  /// Terraform also knows each of them with the prefix `core::`.
  static func arguments(of name: String) -> ClosedRange<Int>? {
    table[name.hasPrefix("core::") ? String(name.dropFirst(6)) : name]
  }

  /// The names, without prefixes, in alphabetical order.
  package static var names: [String] { table.keys.sorted() }

  /// True for a function of a provider: `provider::aws::arn_parse`.
  static func isOfProvider(_ name: String) -> Bool { name.hasPrefix("provider::") }

  private static let table: [String: ClosedRange<Int>] = {
    var table: [String: ClosedRange<Int>] = [:]
    for (range, names) in ranges {
      for name in names.split(separator: " ") { table[String(name)] = range }
    }
    return table
  }()

  private static let ranges: [(ClosedRange<Int>, String)] = [
    (0...0, "plantimestamp timestamp uuid"),
    (
      1...1,
      """
      abs abspath alltrue anytrue base64decode base64encode base64gzip base64sha256 base64sha512 basename can ceil chomp \
      cidrnetmask compact csvdecode dirname distinct ephemeralasnull file filebase64 filebase64sha256 filebase64sha512 \
      fileexists filemd5 filesha1 filesha256 filesha512 flatten floor issensitive jsondecode jsonencode keys length lower md5 \
      nonsensitive one pathexpand reverse sensitive sha1 sha256 sha512 signum sort strrev sum title tobool tolist tomap \
      tonumber toset tostring transpose trimspace upper urlencode values yamldecode yamlencode
      """
    ),
    (1...2, "bcrypt"),
    (1...3, "range"),
    (1...Int.max, "cidrsubnets coalesce coalescelist concat format formatlist max min setintersection setunion try"),
    (
      2...2,
      """
      chunklist cidrhost contains element endswith fileset formatdate indent index log parseint pow regex regexall rsadecrypt \
      setsubtract split startswith strcontains templatefile templatestring textdecodebase64 textencodebase64 timeadd timecmp \
      trim trimprefix trimsuffix uuidv5 zipmap
      """
    ),
    (2...3, "lookup"),
    (2...Int.max, "join setproduct"),
    (3...3, "cidrsubnet matchkeys replace slice substr"),
    (0...Int.max, "merge"),
  ]
}
