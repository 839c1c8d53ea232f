import HCL

/// Arithmetic, where the result is exact.
///
/// Terraform calculates with 512 bits. A result that an `Int` or a `Double` cannot hold exactly is unknown here.
extension PartialValue {
  /// A number, as an integer if it is one.
  static func number(_ number: Double) -> PartialValue {
    Int(exactly: number).map(PartialValue.integer) ?? .decimal(number)
  }

  /// The value of `lhs operator rhs` for two numbers; nil if it is unknown.
  static func calculate(_ lhs: PartialValue, _ sign: BinaryOperator, _ rhs: PartialValue) -> PartialValue? {
    guard let lhs = lhs.numeral, let rhs = rhs.numeral else { return nil }
    switch sign {
    case .less: return lhs.isLess(than: rhs).map(PartialValue.bool)
    case .lessOrEqual: return rhs.isLess(than: lhs).map { .bool(!$0) }
    case .greater: return rhs.isLess(than: lhs).map(PartialValue.bool)
    case .greaterOrEqual: return lhs.isLess(than: rhs).map { .bool(!$0) }
    default: break
    }
    if case .integer(let lhs) = lhs, case .integer(let rhs) = rhs { return calculate(lhs, sign, rhs) }
    guard let lhs = lhs.exact, let rhs = rhs.exact else { return nil }
    return calculate(lhs, sign, rhs)
  }

  /// True if a number is less than another one; nil if the difference is too small to know.
  func isLess(than other: PartialValue) -> Bool? {
    switch (self, other) {
    case (.integer(let lhs), .integer(let rhs)): lhs < rhs
    case (.decimal(let lhs), .decimal(let rhs)): lhs < rhs
    case (.integer(let whole), .decimal(let rhs)):
      whole.magnitude < 1 << 53 || Double(whole) != rhs ? Double(whole) < rhs : nil
    case (.decimal(let lhs), .integer(let whole)):
      whole.magnitude < 1 << 53 || Double(whole) != lhs ? lhs < Double(whole) : nil
    default: nil
    }
  }

  private static func calculate(_ lhs: Int, _ sign: BinaryOperator, _ rhs: Int) -> PartialValue? {
    let result: (partialValue: Int, overflow: Bool)
    switch sign {
    case .add: result = lhs.addingReportingOverflow(rhs)
    case .subtract: result = lhs.subtractingReportingOverflow(rhs)
    case .multiply:
      result = lhs.multipliedReportingOverflow(by: rhs)
      // Terraform has a negative zero.
      if result.partialValue == 0, lhs < 0 || rhs < 0 { return nil }
    case .divide:
      guard rhs != 0, lhs != 0 || rhs > 0 else { return nil }
      if lhs.remainderReportingOverflow(dividingBy: rhs).partialValue != 0 {
        guard lhs.magnitude < 1 << 53, rhs.magnitude < 1 << 53 else { return nil }
        return calculate(Double(lhs), sign, Double(rhs))
      }
      result = lhs.dividedReportingOverflow(by: rhs)
    case .remainder: result = lhs.remainderReportingOverflow(dividingBy: rhs)
    default: return nil
    }
    return result.overflow ? nil : .integer(result.partialValue)
  }

  private static func calculate(_ lhs: Double, _ sign: BinaryOperator, _ rhs: Double) -> PartialValue? {
    let result: Double
    let error: Double
    switch sign {
    case .add, .subtract:
      let rhs = sign == .add ? rhs : -rhs
      result = lhs + rhs
      let rest = result - lhs
      error = (lhs - (result - rest)) + (rhs - rest)
    case .multiply:
      result = lhs * rhs
      error = (-result).addingProduct(lhs, rhs)
    case .divide where rhs != 0:
      result = lhs / rhs
      error = (-lhs).addingProduct(result, rhs)
    default: return nil
    }
    return error == 0 && number(result).exact != nil ? number(result) : nil
  }

  /// The number, if its binary and its decimal notation are both short, and so the same: 0.25, but not 0.1.
  private var exact: Double? {
    switch self {
    case .integer(let number): number.magnitude < 1 << 53 ? Double(number) : nil
    case .decimal(let number):
      number != 0 && abs(number) < 1e7 && (number * 256).rounded() == number * 256 ? number : nil
    default: nil
    }
  }
}
