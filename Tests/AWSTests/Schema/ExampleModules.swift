@testable import Example
import Terraform

/// The modules that the example declares itself.
let exampleModules: [any Module.Type] = [JobQueue.self]
