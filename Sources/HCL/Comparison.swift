/// Finds what a body has otherwise than an earlier one of the same form: with the same blocks and arguments, in the same order, from
/// the same lines of Swift.
///
/// Environments are often alike but for some texts, so what was found out about one need not be found out again about the next.
public struct Comparison {
  /// An argument that has another value.
  public struct Difference: Sendable {
    /// The place in the body of what has it.
    public let item: Int
    /// How many arguments come before it in the body, in blocks or not.
    public let number: Int
    public let argument: Argument
    /// The one in the earlier body.
    public let former: Argument
  }

  public private(set) var differences: [Difference] = []
  /// The directories that take each other’s place, the one of this body first.
  private let owners: [(Owner, Owner)]
  /// The names that loops bind and that take each other’s place.
  private var bindings: [(Binding, Binding)] = []
  private var item = 0
  private var number = 0

  private init(_ owners: [(Owner, Owner)]) { self.owners = owners }

  /// The differences between two bodies, in order, or nil if they differ in more than values.
  ///
  /// - Parameter owners: The directories that take each other’s place, that of the first body first. Whatever refers to
  ///   another one is a difference.
  public static func differences(
    _ body: Body,
    from earlier: Body,
    replacing owners: [(Owner, Owner)]
  ) -> [Difference]? {
    guard body.items.count == earlier.items.count else { return nil }
    var comparison = Comparison(owners)
    for index in body.items.indices {
      comparison.item = index
      guard comparison.areAlike(body.items[index], earlier.items[index]) else { return nil }
    }
    return comparison.differences
  }
}

// MARK: - Form

extension Comparison {
  private mutating func areAlike(_ one: Body.Item, _ other: Body.Item) -> Bool {
    switch (one, other) {
    case (.argument(let one), .argument(let other)):
      guard one.name == other.name, one.location == other.location, one.swiftType == other.swiftType,
        one.value.isOmitted == other.value.isOmitted
      else { return false }
      if !areSame(one.value, other.value) {
        differences.append(Difference(item: item, number: number, argument: one, former: other))
      }
      number += 1
      return true
    case (.block(let one), .block(let other)):
      // What a name stands for in a block may be another thing in each, and few blocks of a root have one.
      guard one.type == other.type, one.labels == other.labels, one.location == other.location, one.binding == nil,
        other.binding == nil, one.body.items.count == other.body.items.count
      else { return false }
      for index in one.body.items.indices where !areAlike(one.body.items[index], other.body.items[index]) {
        return false
      }
      return true
    case (.comment(let one), .comment(let other)), (.raw(let one), .raw(let other)): return one == other
    case (.blank, .blank): return true
    default: return false
    }
  }
}

// MARK: - Values

extension Comparison {
  private mutating func areSame(_ one: Expr, _ other: Expr) -> Bool {
    switch (one, other) {
    case (.string(let one), .string(let other)), (.keyword(let one), .keyword(let other)),
      (.raw(let one), .raw(let other)):
      one == other
    case (.attribute(let base, let name), .attribute(let otherBase, let otherName)):
      name == otherName && areSame(base, otherBase)
    case (.reference(let one), .reference(let other)): areSame(one, other)
    case (.omitted, .omitted), (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.decimal(let one), .decimal(let other)): one == other
    case (.list(let one), .list(let other)): areSame(one, other)
    case (.object(let one), .object(let other)): areSame(one, other)
    case (.template(let one), .template(let other)): one.style == other.style && areSame(one.segments, other.segments)
    case (.bound(let one), .bound(let other)): bindings.contains { $0 === one && $1 === other }
    case (.index(let base, let key), .index(let otherBase, let otherKey)):
      areSame(base, otherBase) && areSame(key, otherKey)
    case (.splat(let base, let steps), .splat(let otherBase, let otherSteps)):
      areSame(base, otherBase) && areSame(steps, otherSteps)
    case (.call(let name, let arguments, let isExpanding), .call(let otherName, let otherArguments, let otherExpanding)):
      name == otherName && isExpanding == otherExpanding && areSame(arguments, otherArguments)
    case (.unary(let sign, let operand), .unary(let otherSign, let otherOperand)):
      sign == otherSign && areSame(operand, otherOperand)
    case (.binary(let lhs, let sign, let rhs), .binary(let otherLhs, let otherSign, let otherRhs)):
      sign == otherSign && areSame(lhs, otherLhs) && areSame(rhs, otherRhs)
    case (.conditional(let flag, let then, let otherwise), .conditional(let otherFlag, let otherThen, let otherElse)):
      areSame(flag, otherFlag) && areSame(then, otherThen) && areSame(otherwise, otherElse)
    case (.for(let one), .for(let other)): areSame(one, other)
    // A fault is told each time.
    default: false
    }
  }

  private func areSame(_ one: Reference, _ other: Reference) -> Bool {
    // What belongs to the other body’s own directories has no place in this one, also where both have it.
    one.address == other.address && owners.contains { $0 === one.owner && $1 === other.owner }
  }

  private mutating func areSame(_ one: [Expr], _ other: [Expr]) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices where !areSame(one[index], other[index]) { return false }
    return true
  }

  private mutating func areSame(_ one: [ObjectItem], _ other: [ObjectItem]) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices {
      switch (one[index], other[index]) {
      case (.field(let key, let value), .field(let otherKey, let otherValue)):
        guard areSame(key, otherKey), areSame(value, otherValue) else { return false }
      case (.comment(let one), .comment(let other)): guard one == other else { return false }
      default: return false
      }
    }
    return true
  }

  private mutating func areSame(_ one: ObjectKey, _ other: ObjectKey) -> Bool {
    switch (one, other) {
    case (.name(let one), .name(let other)), (.raw(let one), .raw(let other)): one == other
    case (.expression(let one), .expression(let other)): areSame(one, other)
    default: false
    }
  }

  private mutating func areSame(_ one: [SplatStep], _ other: [SplatStep]) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices {
      switch (one[index], other[index]) {
      case (.attribute(let name), .attribute(let otherName)): guard name == otherName else { return false }
      case (.index(let key), .index(let otherKey)): guard areSame(key, otherKey) else { return false }
      default: return false
      }
    }
    return true
  }

  private mutating func areSame(_ one: [Template.Segment], _ other: [Template.Segment]) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices {
      switch (one[index], other[index]) {
      case (.text(let one), .text(let other)): guard one == other else { return false }
      case (.interpolation(let one), .interpolation(let other)): guard areSame(one, other) else { return false }
      case (.conditional(let flag, let then, let otherwise), .conditional(let otherFlag, let otherThen, let otherElse)):
        guard areSame(flag, otherFlag), areSame(then, otherThen), areSame(otherwise, otherElse) else { return false }
      // Hardly any template has one.
      default: return false
      }
    }
    return true
  }

  private mutating func areSame(_ one: ForExpr, _ other: ForExpr) -> Bool {
    guard areSame(one.collection, other.collection), (one.key == nil) == (other.key == nil),
      one.value.name == other.value.name, one.key?.name == other.key?.name
    else { return false }
    let count = bindings.count
    defer { bindings.removeSubrange(count...) }
    bindings.append((one.value, other.value))
    if let key = one.key, let otherKey = other.key { bindings.append((key, otherKey)) }
    switch (one.condition, other.condition) {
    case (nil, nil): break
    case (let one?, let other?): guard areSame(one, other) else { return false }
    default: return false
    }
    return switch (one.result, other.result) {
    case (.list(let one), .list(let other)): areSame(one, other)
    case (.object(let key, let value, let isGrouping), .object(let otherKey, let otherValue, let otherGrouping)):
      isGrouping == otherGrouping && areSame(key, otherKey) && areSame(value, otherValue)
    default: false
    }
  }
}
