import Terraform

/// A value with a default.
struct Size: ObjectValue {
  let width: Number
  var height: Number = .default

  static let interface = Interface(Self.init) {
    Field(\.width, "Width.")
    Field(\.height, "Height.", default: 2)
  }
}
