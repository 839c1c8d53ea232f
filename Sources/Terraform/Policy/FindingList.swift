/// Findings in the order in which they were found, each with all of its environments.
struct FindingList {
  private(set) var all: [Finding] = []
  private var indices: [Finding.Key: Int] = [:]

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
