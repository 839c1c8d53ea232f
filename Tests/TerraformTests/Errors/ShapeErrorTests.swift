@testable import Example
import Terraform
import Testing

/// Shapes that compile and describe themselves wrongly.
@Suite struct ShapeErrorTests {
  private let file = "Tests/TerraformTests/Errors/ShapeErrorTests.swift"

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
    #expect(
      errors(WithoutLine(cidr: "10.0.0.0/16", size: 3)) == """
        \(file):\(WithoutLine.line): error: WithoutLine.size has no line in the interface
          Every property needs a description, for the people who read the variables and outputs in Terraform.
          Add `Field(\\.size, "…")`.
        """
    )
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
    #expect(
      errors(Silent(size: 3)) == """
        \(file):\(Silent.line): error: a property of Silent has an empty description
          The description is all that a reader of the variables and outputs in Terraform has.
          Write one sentence.
        """
    )
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
    #expect(
      errors(Double(size: 3)) == """
        \(file):\(Double.line + 2): error: a property of Double has two lines in the interface
          The other one is at \(file):\(Double.line + 1), and only one description can be written.
          Remove one of the two.
        """
    )
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
    #expect(
      errors(Stray(size: 3)) == """
        \(file):\(Stray.line + 2): error: this line of Stray’s interface describes nothing that the initializer gets
          Only an argument of the initializer that is stored as it is can be filled with a variable.
          Add the property to the initializer, or remove the line.
        """
    )
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
        \(file):\(Changing.line + 1): error: this line of Changing’s interface describes nothing that the initializer gets
          Only an argument of the initializer that is stored as it is can be filled with a variable.
          Add the property to the initializer, or remove the line.

        \(file):\(Changing.line): error: an argument of Changing.init ends up in no property
          The files are made from the properties, so what the initializer changes or drops would be lost.
          Store every argument as it is, in a property of its own.
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
    #expect(
      errors(ReservedName(source: "a")) == """
        \(file):\(ReservedName.line): error: a variable cannot be named source
          Terraform keeps the name for the arguments of a module call itself.
          Rename the property, or state another name: `Field(…, name: "source_name")`.
        """
    )
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
    #expect(
      errors(SameName(size: 1, width: 2)) == """
        \(file):\(SameName.line + 2): error: two properties of SameName are named size in Terraform
          The other one is at \(file):\(SameName.line + 1), and a name stands for one thing.
          Rename one of them, or state another name: `Field(…, name: "size_2")`.
        """
    )
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
    #expect(
      errors(BadName(size: 1)) == """
        \(file):\(BadName.line): error: “the size” is not a name in Terraform
          A name has letters, digits, “_” and “-”, and starts with a letter or “_”.
          State one: `Field(…, name: "subnet_ids")`.
        """
    )
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
    #expect(
      errors(ComputedDefault()) == """
        \(file):\(ComputedDefault.line + 1): error: a default of ComputedDefault is not constant
          Terraform reads defaults before it knows any name or function.
          Write the value itself, or make the input a Nullable and compute with `.or(…)` in the module.
        """
    )
  }
}
