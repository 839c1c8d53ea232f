/// The compiled modules, schemas and rules that checks use.
struct CheckContext: Sendable {
  let deployment: Deployment
  let modules: ModuleCompiler
  let placement: ModulePlacement
  let schemas: SchemaReaders
  let policy: Policy
}
