import Files
import Terraform
import Testing

/// A root that is no longer in the blueprint is recognized by its path, and its modules by its text.
@Suite struct RetiredRootTests {
  private let deployment = sampleDeployment

  @Test func rootsAreRecognizedByTheirPaths() throws {
    let roots = try deployment.inventory().roots.map { "\($0.folder)/main.tf" }
    #expect(try deployment.files().paths.filter(deployment.isRoot) == roots.sorted())
    for path in ["environments/qa/main.tf", "api/environments/qa/main.tf"] { #expect(deployment.isRoot(path)) }
    for path in ["environments/main.tf", "environments/qa/outputs.tf", "modules/qa/main.tf", "main.tf"] {
      #expect(!deployment.isRoot(path))
    }
  }

  @Test func modulesAreRecognizedByTheText() throws {
    let modules = try deployment.inventory().modules
    var called: Set<String> = []
    for file in try deployment.files().files {
      let folder = String(file.path.prefix(upTo: try #require(file.path.lastIndex(of: "/"))))
      called.formUnion(deployment.modules(calledBy: file.contents, in: folder))
    }
    // A module that is not written in Swift.
    called.remove("handwritten/names")
    #expect(called.sorted() == modules.map(\.folder).sorted())
  }

  @Test func onlyLocalSourcesAreModules() {
    let text = """
      module "a" {
        source = "../../modules/a"
      }
      module "b" {
        source   = "./b"
      }
      module "c" {
        source = "registry.example.com/c"
      }
      # source = "../comment"
      resource "aws_dms_endpoint" "this" {
        source = var.source
      }
      """
    #expect(
      deployment.modules(calledBy: Array(text.utf8), in: "api/environments/qa") == [
        "api/modules/a", "api/environments/qa/b",
      ]
    )
  }
}
