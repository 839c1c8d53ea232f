import Terraform
import Testing

/// Errors in the interfaces of shapes.
@Suite struct ShapeErrorTests {
  private func errors<M: Module>(_ module: M) -> String {
    TerraformTests.errors { $0.module("sample", module) }
  }

  private struct WithoutLine: Module {
    static let name = "without-line"
    static let requirements = Requirements.modules
    let cidr: Text
    let size: Number

    static let line = #line + 1
    static let interface = Interface(Self.init) {
      Field(\.cidr, "Address range.")
    }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func withoutLine() {
    #expect(errors(WithoutLine(cidr: "10.0.0.0/16", size: 3)) == "\(WithoutLine.line): property-without-field")
  }

  private struct Silent: Module {
    static let name = "silent"
    static let requirements = Requirements.modules
    let size: Number

    static let line = #line + 1
    static let interface = Interface(Self.init) { Field(\.size, "") }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func withoutDescription() {
    #expect(errors(Silent(size: 3)) == "\(Silent.line): empty-description")
  }

  private struct Double: Module {
    static let name = "double"
    static let requirements = Requirements.modules
    let size: Number

    static let line = #line + 1
    static let interface = Interface(Self.init) {
      Field(\.size, "Size.")
      Field(\.size, "Size again.")
    }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func lineTwice() {
    #expect(errors(Double(size: 3)) == "\(Double.line + 2): two-fields-for-one-property")
  }

  private struct Stray: Module {
    static let name = "stray"
    static let requirements = Requirements.modules
    let size: Number
    let twice: Number = 2

    static let line = #line + 1
    static let interface = Interface(Self.init) {
      Field(\.size, "Size.")
      Field(\.twice, "Twice the size.")
    }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func strayLine() {
    #expect(errors(Stray(size: 3)) == "\(Stray.line + 2): field-without-parameter")
  }

  private struct Changing: Module {
    static let name = "changing"
    static let requirements = Requirements.modules
    let name: Text

    init(name: Text) { self.name = "vpc-\(name)" }

    static let line = #line + 1
    static let interface = Interface(Self.init) {
      Field(\.name, "Name of the VPC.")
    }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func changedArgument() {
    #expect(
      errors(Changing(name: "a")) == """
        \(Changing.line + 1): field-without-parameter
        \(Changing.line): changed-argument
        """
    )
  }

  private struct ReservedName: Module {
    static let name = "reserved"
    static let requirements = Requirements.modules
    let source: Text

    static let line = #line + 1
    static let interface = Interface(Self.init) { Field(\.source, "Where it comes from.") }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func reservedName() {
    #expect(errors(ReservedName(source: "a")) == "\(ReservedName.line): reserved-name")
  }

  private struct SameName: Module {
    static let name = "same-name"
    static let requirements = Requirements.modules
    let size: Number
    let width: Number

    static let line = #line + 1
    static let interface = Interface(Self.init) {
      Field(\.size, "Size.")
      Field(\.width, "Width.", name: "size")
    }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func oneNameForTwoProperties() {
    #expect(errors(SameName(size: 1, width: 2)) == "\(SameName.line + 2): two-properties-one-name")
  }

  private struct BadName: Module {
    static let name = "bad-name"
    static let requirements = Requirements.modules
    let size: Number

    static let line = #line + 1
    static let interface = Interface(Self.init) { Field(\.size, "Size.", name: "the size") }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func badName() {
    #expect(errors(BadName(size: 1)) == "\(BadName.line): bad-name-of-input")
  }

  private struct ComputedDefault: Module {
    static let name = "computed-default"
    static let requirements = Requirements.modules
    var name: Text = .default

    static let line = #line + 1
    static let interface = Interface(Self.init) {
      Field(\.name, "Name.", default: ("A" as Text).lowercased)
    }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func computedDefault() {
    #expect(errors(ComputedDefault()) == "\(ComputedDefault.line + 1): default-not-constant")
  }
}
