import Files
import HCL
import Testing

@testable import Terraform

/// The backend of a stack, and the remote state with which other stacks read it.
@Suite struct BackendTests {
  private let here = SourceLocation(#filePath, #line)
  private let folder = "api/environments/dev"

  @Test func s3() {
    let backend = Backend.s3(bucket: "states-prod", region: "eu-west-1")
    #expect(
      hcl(
        backend.block("api.tfstate", in: folder, at: here),
        backend.remoteState("api", "api.tfstate", in: folder, at: here)
      ) == """
        backend "s3" {
          bucket       = "states-prod"
          key          = "api.tfstate"
          region       = "eu-west-1"
          encrypt      = true
          use_lockfile = true
        }

        data "terraform_remote_state" "api" {
          backend = "s3"
          config = {
            bucket = "states-prod"
            key    = "api.tfstate"
            region = "eu-west-1"
          }
        }

        """
    )
  }

  @Test func others() {
    let backend = Backend("gcs") { ["bucket": "states", "prefix": "orders/\($0)"] }
    #expect(
      hcl(backend.block("api", in: folder, at: here)) == """
        backend "gcs" {
          bucket = "states"
          prefix = "orders/api"
        }

        """
    )
  }

  @Test func localOutsideOfTheRepository() {
    #expect(
      hcl(Backend.local(folder: "/var/states").block("api.tfstate", in: folder, at: here)) == """
        backend "local" {
          path = "/var/states/api.tfstate"
        }

        """
    )
  }

  /// The path of a local state is relative to the root module.
  @Test func local() {
    let backend = Backend.local(folder: "states")
    #expect(
      hcl(backend.block("api.tfstate", in: folder, at: here)) == """
        backend "local" {
          path = "../../../states/api.tfstate"
        }

        """
    )
  }

  /// A state has one path, however its folder is written: two stacks with one state are found by it.
  @Test(arguments: [
    ("states", "states/a/b.tfstate"), ("./states/", "states/a/b.tfstate"), ("states//x/..", "states/a/b.tfstate"),
    (".", "a/b.tfstate"), ("../states", "../states/a/b.tfstate"), ("/var/./states", "/var/states/a/b.tfstate"),
  ])
  func locationOfALocalStateStartsAtTheRepository(states: String, path: String) {
    #expect(Backend.local(folder: states).description(ofState: "a/b.tfstate") == "local path=\"\(path)\"")
    let start = path.hasPrefix("/") ? "" : "../../../"
    #expect(
      hcl(Backend.local(folder: states).block("a/b.tfstate", in: folder, at: here)) == """
        backend "local" {
          path = "\(start)\(path)"
        }

        """
    )
  }

  @Test func stateLocation() {
    let backend = Backend.local(folder: "states")
    #expect(backend.description(ofState: "a") == Backend.local(folder: "states").description(ofState: "a"))
    #expect(backend.description(ofState: "a") != backend.description(ofState: "b"))
    #expect(backend.description(ofState: "a") != Backend.local(folder: "other").description(ofState: "a"))
  }

  private func hcl(_ items: Body.Item...) -> String { String(decoding: Printer.print(Body(items)), as: UTF8.self) }
}
