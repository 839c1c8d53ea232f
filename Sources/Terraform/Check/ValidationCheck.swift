import Diagnostics
import HCL

/// Checks the arguments of module calls against the `validation` blocks of the variables, as Terraform does when it plans.
///
/// A condition whose value is not known before Terraform runs is not checked, and neither is the default of a variable.
enum ValidationCheck: EnvironmentCheck {
  static func check(
    _ environment: CompiledEnvironment,
    _ values: EvaluatedEnvironment,
    _ context: CheckContext,
    _ report: inout EnvironmentReport
  ) {
    for stack in values.stacks { checkCalls(in: stack, values.evaluator, &report.diagnostics) }
  }

  private static func checkCalls(
    in module: ModuleInstance,
    _ evaluator: Evaluator,
    _ diagnostics: inout DiagnosticList
  ) {
    for call in module.symbols.calls.indices {
      for called in evaluator.instances(ofCall: call, in: module) ?? [] {
        for variable in called.symbols.variables { check(variable, of: called, evaluator, &diagnostics) }
        checkCalls(in: called, evaluator, &diagnostics)
      }
    }
  }

  private static func check(
    _ variable: SymbolTable.VariableBlock,
    of module: ModuleInstance,
    _ evaluator: Evaluator,
    _ diagnostics: inout DiagnosticList
  ) {
    guard let argument = module.caller?.block.body.items.argument(variable.name) else { return }
    for (condition, message) in variable.validations {
      evaluator.callDepth = .max
      guard evaluator.value(condition.value, in: module).flag == false else { continue }
      // If a caller of the caller passes the value on, the error is at its call.
      let outerCall = module.caller?.module.callLocation(atDepth: evaluator.callDepth)
      let text = evaluator.value(message, in: module).text.map { "\($0) " } ?? ""
      diagnostics.report(
        Diagnostic(
          .invalidInput,
          at: outerCall ?? argument.location,
          argument: variable.name,
          "the input \(variable.name) of \(module.addressPrefix.dropLast()) is not valid",
          why: "\(text)The condition of the variable is at \(condition.location), and terraform plan would fail.",
          fix: "Pass a value that meets the condition."
        )
      )
    }
  }
}
