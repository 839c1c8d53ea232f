/// Who has which name.
///
/// Of thousands of environments in one account it keeps every name, so an entry is small: a fingerprint of 64 bits, and a number for who
/// has it. Two of a million names have the same by chance in one of 37 million runs.
struct NameRegister {
  /// Within what a name is there once.
  private struct Scope {
    let account: String
    let setting: String?
    var names: [Int: Holder] = [:]
  }

  /// What has a name, in every environment.
  struct Place: Hashable, CustomStringConvertible {
    let resource: String
    let module: String?
    let stack: String

    var description: String { "\(resource)\(module.map { " of module.\($0)" } ?? "") in the stack \(stack)" }
  }

  private struct Holder {
    let place: Int32
    let environment: Int32
  }

  /// The accounts of several environments.
  private let shared: Set<String>
  /// The scopes of each rule. A rule has one for each account and region, and those that came last stand last.
  private var scopes: [[Scope]] = []
  private var places: [Place] = []
  private var numbers: [Place: Int32] = [:]

  init(sharedBy accounts: Set<String>) {
    shared = accounts
  }

  /// Where the names of a rule are told apart: a number that holds until the next environment is looked at.
  mutating func scope(of rule: Int, _ account: String, _ setting: String?) -> (rule: Int, number: Int) {
    while scopes.count <= rule { scopes.append([]) }
    let known = scopes[rule].lastIndex { $0.account == account && $0.setting == setting }
    if known == nil { scopes[rule].append(Scope(account: account, setting: setting)) }
    return (rule, known ?? scopes[rule].count - 1)
  }

  /// Gives a name to a place in an environment, by its number, and returns who had it.
  mutating func give(
    _ name: String,
    in scope: (rule: Int, number: Int),
    to place: Int32,
    in environment: Int
  ) -> (place: Place, environment: Int)? {
    let holder = Holder(place: place, environment: Int32(environment))
    let former = scopes[scope.rule][scope.number].names.updateValue(holder, forKey: name.hashValue)
    return former.map { (places[Int($0.place)], Int($0.environment)) }
  }

  /// Forgets the names of accounts that have had their one environment.
  mutating func forgetOthers(than account: String) {
    for rule in scopes.indices { scopes[rule].removeAll { $0.account != account && !shared.contains($0.account) } }
  }

  /// The number of a place.
  mutating func number(of place: Place) -> Int32 {
    if let number = numbers[place] { return number }
    let number = Int32(places.count)
    numbers[place] = number
    places.append(place)
    return number
  }
}
