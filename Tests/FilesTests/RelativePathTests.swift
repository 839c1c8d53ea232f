import Testing

@testable import Files

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("api/environments/dev", "api/modules/rds", "../../modules/rds"),
    ("api/environments/dev", "modules/rds", "../../../modules/rds"),
    ("modules/ecs", "modules/rds", "../rds"),
    ("modules", "modules/rds", "./rds"),
    ("modules/rds", "modules/rds", "."),
    ("a/b", "a", ".."),
    ("ab/c", "a/c", "../../a/c"),
  ])
  func path(folder: String, target: String, path: String) {
    #expect(target.relativePath(from: folder) == path)
  }
}
