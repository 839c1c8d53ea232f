extension ConfiguredValue {
  /// Holds if the value is not null.
  public var isSet: Verdict { verdict(value.isNull.map { !$0 }) }

  /// Holds if the value is null, or the argument is not set.
  public var isNull: Verdict { verdict(value.isNull) }

  /// Holds if the value is an attribute of a resource of a type, like the ARN of an `aws_kms_key`.
  public func refers(to resourceType: String) -> Verdict {
    if case .computed(let instance, _) = value { return verdict(instance.declaration?.type == resourceType) }
    return verdict(value.isNull.map { _ in false })
  }

  /// Holds if the value is one of these texts.
  public func isOne(of texts: [String]) -> Verdict { compared(value.text.map(texts.contains)) }

  /// Holds if the value is a Boolean.
  public static func == (lhs: ConfiguredValue, rhs: Bool) -> Verdict { lhs.verdict(lhs.value.matches(.bool(rhs))) }

  /// Holds if the value is a text.
  public static func == (lhs: ConfiguredValue, rhs: String) -> Verdict { lhs.verdict(lhs.value.matches(.string(rhs))) }

  /// Holds if the value is a number.
  public static func == (lhs: ConfiguredValue, rhs: Int) -> Verdict { lhs.verdict(lhs.value.matches(.integer(rhs))) }

  /// Holds if the value is not this Boolean; null is none.
  public static func != (lhs: ConfiguredValue, rhs: Bool) -> Verdict {
    lhs.verdict(lhs.value.matches(.bool(rhs)).map { !$0 })
  }

  /// Holds if the value is not this text; null is none.
  public static func != (lhs: ConfiguredValue, rhs: String) -> Verdict {
    lhs.verdict(lhs.value.matches(.string(rhs)).map { !$0 })
  }

  /// Holds if the value is not this number; null is none.
  public static func != (lhs: ConfiguredValue, rhs: Int) -> Verdict {
    lhs.verdict(lhs.value.matches(.integer(rhs)).map { !$0 })
  }

  /// Holds if the value is a number that is at least this one; null fails.
  public static func >= (lhs: ConfiguredValue, rhs: Int) -> Verdict {
    lhs.compared(lhs.number.map { $0 >= Double(rhs) })
  }

  /// Holds if the value is a number that is at most this one; null fails.
  public static func <= (lhs: ConfiguredValue, rhs: Int) -> Verdict {
    lhs.compared(lhs.number.map { $0 <= Double(rhs) })
  }

  /// Holds if the value is a number greater than this one; null fails.
  public static func > (lhs: ConfiguredValue, rhs: Int) -> Verdict { lhs.compared(lhs.number.map { $0 > Double(rhs) }) }

  /// Holds if the value is a number less than this one; null fails.
  public static func < (lhs: ConfiguredValue, rhs: Int) -> Verdict { lhs.compared(lhs.number.map { $0 < Double(rhs) }) }

  /// The verdict of a comparison, which fails for null.
  private func compared(_ holds: Bool?) -> Verdict { verdict(holds ?? (value.isNull == true ? false : nil)) }

  /// The verdict of a question about this value; nil if the answer is unknown.
  private func verdict(_ holds: Bool?) -> Verdict {
    switch holds {
    case true?: .holds
    case false?: Verdict(.fails, .value(self))
    case nil: Verdict(.unknown, .value(self))
    }
  }
}

extension ConfiguredValue {
  @available(*, deprecated, renamed: "isNull")
  public var isLeftOut: Verdict { isNull }

  @available(*, deprecated, renamed: "refers(to:)")
  public func comes(from type: String) -> Verdict { refers(to: type) }
}
