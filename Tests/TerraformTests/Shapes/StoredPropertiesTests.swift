import Testing

@testable import Terraform

/// The names in the program are those that `Mirror` finds.
@Suite struct StoredPropertiesTests {
  private struct Many<Element> {
    var first: Element
    private let second = 1
    lazy var third = "3"
    var näme: (Int, Int) = (1, 2)
    let `default`: [Element] = []
    weak var last: Object?
  }

  private final class Object {
    let name = "object"
  }

  private enum Choice {
    case one
  }

  @Test func names() {
    let expected = ["first", "second", "$__lazy_storage_$_third", "näme", "default", "last"]
    #expect(StoredProperties.names(of: Many<String>.self) == expected)
    #expect(Mirror(reflecting: Many(first: "")).children.map(\.label) == expected)
    #expect(StoredProperties.names(of: Many<Int>.self) == expected)
    #expect(StoredProperties.names(of: NoOutputs.self) == [])
  }

  @Test func onlyStructsAreRead() {
    #expect(StoredProperties.names(of: Object.self) == nil)
    #expect(StoredProperties.names(of: Choice.self) == nil)
    #expect(StoredProperties.names(of: (Int, Int).self) == nil)
    #expect(StoredProperties.names(of: (any Sendable).self) == nil)
  }
}
