import Files
import HCL
import Terraform

extension Value {
  /// The value as it stands in a file.
  var hcl: String { Printer.print(expr) }

  /// The variable of a module that stands for a value of this kind.
  static func variable(_ name: String) -> Self {
    Self(expr: .reference(Reference(.variable(name), of: Directory("a module"), at: SourceLocation(#filePath, #line))))
  }
}
