import AWS
import Testing

/// An error: a blueprint that causes it, and one that is right. The page shows the source of both.
struct ErrorCase: Sendable, CustomTestStringConvertible {
  /// The name of the page.
  let slug: String
  /// The title of the page.
  let title: String
  let wrong: @Sendable () -> Deployment
  let right: @Sendable () -> Deployment
  /// The file with the source of both.
  let file: String

  var testDescription: String { slug }

  /// An error of a deployment.
  static func deployment(
    _ slug: String,
    _ title: String,
    wrong: @escaping @Sendable () -> Deployment,
    right: @escaping @Sendable () -> Deployment,
    file: StaticString = #filePath
  ) -> ErrorCase {
    ErrorCase(slug: slug, title: title, wrong: wrong, right: right, file: "\(file)")
  }

  /// An error of the stacks of an environment.
  static func stacks(
    _ slug: String,
    _ title: String,
    wrong: @escaping @Sendable (Environment, DeploymentBuilder) -> Void,
    right: @escaping @Sendable (Environment, DeploymentBuilder) -> Void,
    file: StaticString = #filePath
  ) -> ErrorCase {
    @Sendable func deployment(_ compose: @escaping @Sendable (Environment, DeploymentBuilder) -> Void) -> Deployment {
      Deployment([Environment("dev")], requirements: .awsRoot, sharedModules: "modules", compose)
    }
    return .deployment(slug, title, wrong: { deployment(wrong) }, right: { deployment(right) }, file: file)
  }

  /// An error in the body of a stack.
  static func stack(
    _ slug: String,
    _ title: String,
    wrong: @escaping @Sendable (StackScope) -> Void,
    right: @escaping @Sendable (StackScope) -> Void,
    file: StaticString = #filePath
  ) -> ErrorCase {
    .stacks(
      slug,
      title,
      wrong: { _, deploy in deploy.stack(API(fill: wrong)) },
      right: { _, deploy in deploy.stack(API(fill: right)) },
      file: file
    )
  }
}
