import HCL

extension MockUses {
  /// Reads the call of a function, and returns where its value comes from.
  func call(_ name: String, _ arguments: [Expr], in place: Place) -> MockFlow {
    switch name {
    case "try": return attempt(arguments, in: place)
    case "can":
      _ = tolerating { arguments.map { flow(of: $0, in: place) } }
      return .other
    default: break
    }
    let flows = arguments.map { flow(of: $0, in: place) }
    let first = flows.first ?? .other
    switch name {
    case "cidrsubnet", "cidrsubnets", "cidrhost", "cidrnetmask": demand(first) { $0.form = .cidr }
    case "tonumber", "parseint", "abs", "ceil", "floor", "max", "min", "pow", "log", "signum":
      for flow in flows { demand(flow) { $0.form = $0.form ?? .number } }
    case "tobool": demand(first) { $0.form = .flag }
    case "base64decode", "base64gunzip", "textdecodebase64": demand(first) { $0.form = .base64 }
    case "formatdate", "timeadd", "timecmp": for flow in flows { demand(flow) { $0.form = .time } }
    case "regex", "regexall":
      guard name == "regex", let pattern = text(arguments[0], in: place) else { break }
      for flow in flows.dropFirst() { demand(flow) { $0.pattern = pattern } }
      // The parts that the expression captures are not mocked.
      return .other
    case "jsondecode":
      guard !isTolerant else { return .other }
      return .one(of: first.all.map { if case .use(let use) = $0 { .use(use.decodedDocument()) } else { .other } })
    case "split":
      guard flows.count == 2, let separator = text(arguments[0], in: place), case .use(let use) = flows[1] else {
        break
      }
      return .parts(of: use, separator: separator)
    case "one":
      if !isTolerant { for case .use(let use) in first.all { use.isOnly = true } }
      return first.element
    case "element":
      for case .use(let use) in first.all { use.fewest = max(use.fewest, 1) }
      return first.element
    case "lookup": return lookup(arguments, first, flows.dropFirst(2).first ?? .other, in: place)
    case "slice": return slice(arguments, first, in: place)
    case "coalesce", "coalescelist", "sensitive", "nonsensitive", "tostring", "tolist", "toset", "tomap", "distinct",
      "reverse", "sort", "compact", "tuple":
      return .one(of: flows)
    case "merge": return merged(flows)
    case "concat", "setunion", "setintersection", "setsubtract", "chunklist":
      return .list(of: .one(of: flows.map(\.element)))
    case "values": return .list(of: first.element)
    case "flatten": return .list(of: .one(of: first.element.all.map(\.element)))
    case "keys": return .list(of: first.key)
    case "zipmap": return .list(of: flows.last?.element ?? .other)
    default: break
    }
    return .other
  }

  /// Runs a function in which a failure is accepted, so nothing is required.
  private func tolerating<Result>(_ read: () -> Result) -> Result {
    let outer = isTolerant
    isTolerant = true
    defer { isTolerant = outer }
    return read()
  }

  /// Reads the arguments of `try`: one that fails is accepted if another one follows.
  private func attempt(_ arguments: [Expr], in place: Place) -> MockFlow {
    .one(of: tolerating { arguments.map { flow(of: $0, in: place) } })
  }

  private func lookup(_ arguments: [Expr], _ map: MockFlow, _ fallback: MockFlow, in place: Place) -> MockFlow {
    guard arguments.count == 2, let key = text(arguments[1], in: place) else {
      return .one(of: [map.element, fallback])
    }
    return member(key, of: map)
  }

  private func slice(_ arguments: [Expr], _ list: MockFlow, in place: Place) -> MockFlow {
    if arguments.count == 3, let end = evaluator.value(arguments[2], in: place.module, place.bindings).number, end >= 1
    {
      for case .use(let use) in list.all where !isTolerant { use.fewest = max(use.fewest, Int(min(end, 1_000))) }
    }
    return .list(of: list.element)
  }

  private func merged(_ flows: [MockFlow]) -> MockFlow {
    var members: [String: MockFlow] = [:]
    for flow in flows {
      guard case .members(let more) = flow else { return .one(of: flows) }
      members.merge(more) { $1 }
    }
    return .members(members)
  }

  /// The text of an expression; nil if it is unknown.
  func text(_ expr: Expr, in place: Place) -> String? {
    evaluator.value(expr, in: place.module, place.bindings).text
  }
}
