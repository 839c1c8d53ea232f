import Foundation
import Testing

@Suite struct GraphTests {
  private let anywhere = FileManager.default.temporaryDirectory

  @Test func textIsATable() {
    let run = Run("graph", "prod", in: anywhere)
    #expect(run.code == 0)
    #expect(
      run.output == """
        STACK   ENVIRONMENT  AFTER
        shared  prod         -
        api     prod         shared

        """
    )
  }

  @Test func graphvizHasEnvironmentsAsGroups() {
    #expect(
      Run("graph", "prod", "--format", "dot", in: anywhere).output == """
        digraph deployment {
          rankdir = LR

          subgraph "cluster_prod" {
            label = "prod"
            "shared/prod" [label = "shared"]
            "api/prod" [label = "api"]
          }
          "shared/prod" -> "api/prod"
        }

        """
    )
  }

  @Test func mermaidHasTheSame() {
    #expect(
      Run("graph", "prod-eu", "--format", "mermaid", in: anywhere).output == """
        flowchart LR
          subgraph prod-eu
            prod-eu__shared[shared]
            prod-eu__api[api]
          end
          prod-eu__shared --> prod-eu__api

        """
    )
  }

  @Test func anUnknownEnvironmentIsAnError() {
    let run = Run("graph", "prod-us", in: anywhere)
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("error: there is no environment prod-us [unknown-environment]\n"))
    #expect(run.errors.contains("  Did you mean prod-eu?\n"))
  }
}
