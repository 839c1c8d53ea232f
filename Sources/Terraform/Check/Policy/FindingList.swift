/// The findings of a run in order, each with all environments that have it.
struct FindingList {
  private(set) var all: [Finding] = []
  private var indices: [Finding.Key: Int] = [:]

  /// Adds a finding, or its environments to the finding that has the same key.
  mutating func add(_ finding: Finding) {
    guard let index = indices[finding.key] else {
      indices[finding.key] = all.count
      all.append(finding)
      return
    }
    for environment in finding.environments where all[index].environments.last != environment {
      all[index].environments.append(environment)
    }
  }
}
