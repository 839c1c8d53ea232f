import HCL

/// How a root module uses a value that its contract test mocks: which parts it reads, and what functions and conditions require of it.
final class MockUse {
  /// The attributes and literal keys that are read, in the order of the blueprint.
  private(set) var names: [String] = []
  private var members: [String: MockUse] = [:]
  private var anyElement: MockUse?
  /// The highest index that is read; -1 if none is.
  private(set) var highestIndex = -1
  /// True if the list has at most one element: `one(list)`.
  var isOnly = false
  /// True if a key is read that depends on another value, or if the keys decide which keys of another value are read.
  var needsItsKeys = false
  /// True if a condition or a function depends on the value, so that another value of the same type may fail.
  var isConstrained = false
  /// What functions and conditions require of a text, a number or a Boolean.
  var demand = MockDemand()
  /// The fewest and the most elements that conditions accept.
  var fewest = 0
  var most = Int.max
  /// The use of the value of `jsondecode`; nil if it is not decoded.
  private(set) var decoded: MockUse?

  /// The use of an attribute or of the value of a key.
  func member(_ name: String) -> MockUse {
    if let known = members[name] { return known }
    let use = MockUse()
    members[name] = use
    names.append(name)
    return use
  }

  /// The use of an element at an index.
  func element(at index: Int) -> MockUse {
    highestIndex = max(highestIndex, index)
    return element
  }

  /// The use of all elements.
  var element: MockUse {
    if let anyElement { return anyElement }
    let use = MockUse()
    anyElement = use
    return use
  }

  /// The use of the document that the text encodes as JSON.
  func decodedDocument() -> MockUse {
    let use = decoded ?? MockUse()
    decoded = use
    return use
  }

  /// The use of an attribute, of a key or of the elements that is known to be read; nil if it is not.
  func known(_ name: String) -> MockUse? { members[name] ?? anyElement }

  /// The use of the elements; nil if none is read.
  var knownElement: MockUse? { anyElement }

  /// True if a value of the type may not fit, so the value that the blueprint knows is better.
  var needsKnownValue: Bool {
    isConstrained || isOnly || needsItsKeys || highestIndex > 1 || fewest > 2 || most < 2 || !demand.isEmpty
      || decoded != nil
      || members.values.contains(where: \.needsKnownValue) || anyElement?.needsKnownValue == true
  }

  /// True if the mock value of a data source, which is empty or any text, does not fit.
  var needsValue: Bool {
    needsKnownValue || highestIndex >= 0 || fewest > 0 || members.values.contains(where: \.needsValue)
      || anyElement?.needsValue == true
  }
}
