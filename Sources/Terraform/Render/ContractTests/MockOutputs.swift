import HCL

/// Mock values for the outputs of a stack whose state another stack reads.
///
/// A value has the type of the output, the keys and as many elements as the other stack reads, and the form that its functions and
/// conditions need. If the type alone is not sufficient, it is the value that the blueprint knows.
struct MockOutputs {
  let contract: OutputContract
  let builder: MockBuilder
  /// How the other stack uses the outputs.
  let use: MockUse
  /// The value of an output as far as the blueprint knows it.
  let known: (_ output: String) -> PartialValue

  /// The object with a value for each output.
  var outputs: Expr {
    .object(
      contract.outputs.map { output in
        if let given = output.given { return .field(output.name, given) }
        let use = use.known(output.name)
        let known = use?.needsKnownValue == true ? known(output.name) : .unknown
        if case .any = output.mock, use == nil { return .field(output.name, .object([])) }
        return .field(output.name, builder.value(of: output.mock, named: output.name, use, known))
      }
    )
  }
}
