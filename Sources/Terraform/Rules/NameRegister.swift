/// Who has which name.
///
/// Of thousands of environments in one account it keeps every name, so an entry is small: a fingerprint, and a number for who has it.
struct NameRegister {
  /// Within what a name is there once.
  struct Scope: Hashable {
    let rule: Int
    let account: String
    let setting: String?
  }

  /// What has a name, in every environment.
  struct Place: Hashable, CustomStringConvertible {
    let resource: String
    let module: String?
    let stack: String

    var description: String { "\(resource)\(module.map { " of module.\($0)" } ?? "") in the stack \(stack)" }
  }

  /// 128 bits that stand for a name. Two of a million names have the same by chance in one of 2⁸⁸ runs.
  private struct Fingerprint: Hashable {
    let first: Int
    let second: Int

    init(_ name: String) {
      var hasher = Hasher()
      hasher.combine(name)
      first = hasher.finalize()
      hasher = Hasher()
      hasher.combine(first)
      hasher.combine(name)
      second = hasher.finalize()
    }
  }

  private struct Holder {
    let place: Int32
    let environment: Int32
  }

  private var names: [[Fingerprint: Holder]] = []
  private var scopes: [Scope: Int] = [:]
  private var places: [Place] = []
  private var numbers: [Place: Int32] = [:]

  /// Gives a name to a place in an environment, by its number, and returns who had it.
  mutating func give(
    _ name: String,
    in scope: Scope,
    to place: Place,
    in environment: Int
  ) -> (place: Place, environment: Int)? {
    let holder = Holder(place: number(of: place), environment: Int32(environment))
    let former = names[index(of: scope)].updateValue(holder, forKey: Fingerprint(name))
    return former.map { (places[Int($0.place)], Int($0.environment)) }
  }

  /// Forgets all names.
  mutating func forget() {
    for index in names.indices { names[index].removeAll(keepingCapacity: true) }
  }

  private mutating func index(of scope: Scope) -> Int {
    if let index = scopes[scope] { return index }
    scopes[scope] = names.count
    names.append([:])
    return names.count - 1
  }

  private mutating func number(of place: Place) -> Int32 {
    if let number = numbers[place] { return number }
    let number = Int32(places.count)
    numbers[place] = number
    places.append(place)
    return number
  }
}
