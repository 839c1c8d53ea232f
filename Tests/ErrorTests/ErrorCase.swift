import AWS
import Testing

/// A mistake: a blueprint that makes it, and one that is right. The page shows the source of both as it stands in its file.
struct ErrorCase: Sendable, CustomTestStringConvertible {
  /// The name of the page.
  let slug: String
  /// What is wrong, in general words.
  let title: String
  let wrong: @Sendable () -> Deployment
  let right: @Sendable () -> Deployment
  /// The file that has the two.
  let file: String

  var testDescription: String { slug }

  /// What a whole deployment does wrong.
  static func deployment(
    _ slug: String,
    _ title: String,
    wrong: @escaping @Sendable () -> Deployment,
    right: @escaping @Sendable () -> Deployment,
    file: StaticString = #filePath
  ) -> ErrorCase {
    ErrorCase(slug: slug, title: title, wrong: wrong, right: right, file: "\(file)")
  }

  /// What the stacks of an environment do wrong.
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

  /// What the body of a stack does wrong.
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
