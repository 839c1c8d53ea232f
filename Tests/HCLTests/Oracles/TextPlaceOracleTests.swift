import HCL
import Support
import Testing

/// Terraform reads every text as it was written, wherever it is, and however deep.
@Suite struct TextPlaceOracleTests {
  @Test func anyTextComesBackFromAnyPlace() throws {
    var random = SeededGenerator()
    var places = RandomPlaces(random)
    for number in 0..<10_000 {
      places.add(number.isMultiple(of: 3) ? RandomText.any(&random) : RandomText.script(&random))
    }
    let plan = try PlanDocument(of: places.files)

    for (text, place) in places.texts where plan.text(at: place) != text {
      let read = plan.text(at: place)?.debugDescription ?? "missing"
      Issue.record("\(place): \(text.debugDescription) is \(read) (seed \(random.seed))")
    }
  }
}
