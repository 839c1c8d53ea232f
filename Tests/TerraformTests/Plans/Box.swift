import Terraform

/// A module of `terraform_data`, with inputs of every kind.
struct Box: Module {
  static let name = "box"
  static let requirements = Requirements(terraform: ">= 1.11.0", providers: [])

  let name: Text
  let sizes: Map<Size>
  let password: Secret
  var label: Nullable<Text> = .default

  static let interface = Interface(Self.init) {
    Field(\.name, "Name.", Validation("At most 8 letters.") { $0.length <= 8 })
    Field(\.sizes, "Sizes by name.")
    Field(\.password, "Password.")
    Field(\.label, "Label. There may be none.")
  }

  struct Outputs: Shape {
    let areas: Map<Number>
    let label: Text

    static let interface = Interface(Self.init) {
      Field(\.areas, "Areas by name.")
      Field(\.label, "The label, or none.")
    }
  }

  func body(_ tf: Scope) -> Outputs {
    let items = tf.resources("terraform_data", "item", forEach: sizes) { item, each in
      item.input = each.value.width * each.value.height
    }
    tf.resource("terraform_data", "label", when: label.isSet) { $0.input = label }
    tf.resource("terraform_data", "password") { $0.input = password.nonsensitive(because: "it is not used") }
    return Outputs(areas: items.output, label: label.or("none"))
  }
}
