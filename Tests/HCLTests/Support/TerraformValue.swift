import Diagnostics
import Files
import Foundation
import HCL
import Support

/// The value that Terraform computes for an expression.
func terraformValue<Value: Decodable>(of expr: Expr, as type: Value.Type = Value.self) throws -> Value {
  let location = SourceLocation(#filePath, #line)
  let locals = Block("locals", [], [.argument(Argument("result", expr, at: location))], at: location)
  let json = try Tool.terraform.evaluate(Printer.print(Body([.block(locals)])))
  return try JSONDecoder().decode(type, from: json)
}
