import Diagnostics
import HCL

/// Checks the arguments of module calls against the `validation` blocks of the variables, and the `count` of resources, as Terraform does
/// when it plans.
///
/// A value that is not known before Terraform runs is not checked, and neither is the default of a variable.
enum ValidationCheck: EnvironmentCheck {
  static func check(
    _ environment: CompiledEnvironment,
    _ values: EvaluatedEnvironment,
    _ context: CheckContext,
    _ report: inout EnvironmentReport
  ) {
    for stack in values.stacks { checkContent(of: stack, values.evaluator, &report.diagnostics) }
  }

  private static func checkContent(
    of module: ModuleInstance,
    _ evaluator: Evaluator,
    _ diagnostics: inout DiagnosticList
  ) {
    for resource in module.symbols.resources { checkCount(of: resource, in: module, evaluator, &diagnostics) }
    for call in module.symbols.calls.indices {
      for called in evaluator.instances(ofCall: call, in: module) ?? [] {
        for variable in called.symbols.variables { check(variable, of: called, evaluator, &diagnostics) }
        checkContent(of: called, evaluator, &diagnostics)
      }
    }
  }

  private static func checkCount(
    of resource: SymbolTable.ResourceBlock,
    in module: ModuleInstance,
    _ evaluator: Evaluator,
    _ diagnostics: inout DiagnosticList
  ) {
    guard let count = resource.repetition, count.name == "count" else { return }
    evaluator.callDepth = .max
    guard let number = evaluator.value(count.value, in: module).number, number < 0 || number != number.rounded() else {
      return
    }
    diagnostics.report(
      Diagnostic(
        .notACount,
        at: module.callLocation(atDepth: evaluator.callDepth) ?? count.location,
        argument: "count",
        "the count of \(module.addressPrefix)\(resource.address) is \(Printer.print(.decimal(number)))",
        why: "Terraform makes a whole number of resources, 0 or more, and terraform plan would fail.",
        fix: "Pass a whole number that is not negative."
      )
    )
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
