import HCL

extension Evaluator {
  /// The result of a function on numbers; nil if it is unknown.
  static func onNumbers(_ name: String, _ arguments: [PartialValue]) -> PartialValue? {
    if name == "sum" {
      guard arguments.count == 1, let elements = arguments[0].ordered, let first = elements.first else { return nil }
      return elements.dropFirst().reduce(first.numeral) { sum, element in
        sum.flatMap { PartialValue.calculate($0, .add, element) }
      }
    }
    guard let numbers = PartialValue.all(arguments.map(\.numeral)), let first = numbers.first else { return nil }
    switch (name, numbers.count) {
    case ("min", _), ("max", _): return numbers.dropFirst().reduce(first) { least(name == "min", $0, $1) }
    case ("abs", 1):
      guard first.isLess(than: .integer(0)) == true else { return first }
      return PartialValue.calculate(.integer(0), .subtract, first) ?? first.magnitude
    case ("floor", 1), ("ceil", 1):
      guard case .decimal(let number) = first else { return first }
      return number == 0 ? nil : Int(exactly: number.rounded(name == "floor" ? .down : .up)).map(PartialValue.integer)
    case ("range", 1...3): return range(numbers)
    default: return nil
    }
  }

  private static func least(_ wantsLess: Bool, _ lhs: PartialValue?, _ rhs: PartialValue) -> PartialValue? {
    guard let lhs, let isLess = rhs.isLess(than: lhs) else { return nil }
    return isLess == wantsLess ? rhs : lhs
  }

  /// The numbers of `range(end)`, `range(start, end)` or `range(start, end, step)`. Terraform fails if there are more than 1,024.
  private static func range(_ arguments: [PartialValue]) -> PartialValue? {
    guard let numbers = PartialValue.all(arguments.map(\.integer)) else { return nil }
    let (start, end) = numbers.count == 1 ? (0, numbers[0]) : (numbers[0], numbers[1])
    let step = numbers.count == 3 ? numbers[2] : start > end ? -1 : 1
    guard step != 0, start == end || (start < end) == (step > 0) else { return nil }
    var values: [PartialValue] = []
    var next = start
    while step > 0 ? next < end : next > end {
      guard values.count < 1_024 else { return nil }
      values.append(.integer(next))
      let (sum, overflow) = next.addingReportingOverflow(step)
      if overflow { break }
      next = sum
    }
    return .list(values)
  }
}

extension PartialValue {
  /// The absolute value of a decimal number.
  fileprivate var magnitude: PartialValue? {
    if case .decimal(let number) = self { .decimal(abs(number)) } else { nil }
  }
}
