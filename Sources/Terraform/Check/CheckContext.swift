/// The facts that every check can use.
struct CheckContext: Sendable {
  let deployment: Deployment
  let modules: ModuleCompiler
  let placement: ModulePlacement
  let schemas: SchemaReaders
  let policy: Policy
}
