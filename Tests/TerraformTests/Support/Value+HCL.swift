import Files
import HCL
import Terraform

extension Value {
  /// The HCL of the value.
  var hcl: String { Printer.print(expr) }

  /// A variable of a module, as a value of this type.
  static func variable(_ name: String) -> Self {
    Self(expr: .reference(Reference(.variable(name), of: Directory("a module"), at: SourceLocation(#filePath, #line))))
  }
}
