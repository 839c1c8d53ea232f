public import Terraform

/// The image repositories of an application, with immutable tags, scanned and encrypted images, and a lifecycle policy that keeps the
/// images that a rollback needs.
///
/// ```swift
/// let registry = tf.module("registry", ECR(repositories: ["connect2-api", "connect2-web"]))
/// ```
///
/// ```hcl
/// module "registry" {
///   source = "../../modules/ecr"
///
///   repositories = ["connect2-api", "connect2-web"]
/// }
/// ```
///
/// All environments use the same repositories, so that production runs the image that was tested. The repositories exist before the
/// services, because a service starts with an image. The first image has the tag `bootstrap` and does not expire.
public struct ECR: Module {
  public static let name = "ecr"
  public static let requirements = Requirements.awsModule

  let repositories: ValueSet<RepositoryName>
  let imagesKept: Number
  let permanentTag: Text
  let readerAccounts: List<Text>

  /// Describes repositories.
  ///
  /// - Parameters:
  ///   - repositories: The names of the repositories.
  ///   - imagesKept: The number of images that a repository keeps, the newest. A task that starts pulls its image, and a rollback needs an
  ///     earlier one, so the number has to cover all images since the oldest deployment that a rollback may return to. Default: `500`.
  ///   - permanentTag: The tag of the image that does not expire. Default: `"bootstrap"`.
  ///   - readerAccounts: The numbers of other accounts whose services can pull images.
  public init(
    repositories: ValueSet<RepositoryName>,
    imagesKept: Number = .default,
    permanentTag: Text = .default,
    readerAccounts: List<Text> = .default
  ) {
    self.repositories = repositories
    self.imagesKept = imagesKept
    self.permanentTag = permanentTag
    self.readerAccounts = readerAccounts
  }

  public static let interface = Interface(Self.init) {
    Field(\.repositories, "Names of the repositories.", .areRepositoryNames)
    Field(
      \.imagesKept,
      "Number of images that a repository keeps, the newest. It has to cover every deployment that a rollback may return to.",
      default: 500,
      Validation("From 10 to 10000.") { $0 >= 10 && $0 <= 10_000 }
    )
    Field(
      \.permanentTag,
      "Tag of the image that does not expire: the one that services start with.",
      default: "bootstrap",
      Validation("A tag of letters, digits, dots, hyphens and underscores.") {
        $0.matches("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$")
      }
    )
    Field(
      \.readerAccounts,
      "Numbers of other accounts whose services can pull images.",
      default: [],
      Validation("Every account is a number of 12 digits.") { accounts in
        accounts.map(as: "account") { $0.matches("^[0-9]{12}$") }.allTrue
      }
    )
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The URL of each repository, for pushing and pulling images, by the name of the repository.
    public let repositoryURLs: Map<Text>
    /// The ARN of each repository, by name.
    public let repositoryARNs: Map<ARN<Repository>>
    /// The KMS key that encrypts the images.
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(Self.init) {
      Field(\.repositoryURLs, "URLs for pushing and pulling images, by the name of the repository.")
      Field(\.repositoryARNs, "ARNs of the repositories, by name.")
      Field(\.kmsKeyARN, "KMS key that encrypts the images.")
    }
  }

  public func body(_ tf: Scope) -> Outputs {
    let accountNumber = tf.accountNumber()
    tf.comment("ECR uses the key through grants, which it creates on behalf of the caller of CreateRepository.")
    let key = tf.resource(Key.self, "this") { $0.key("Images in ECR", of: accountNumber) }
    let repositories = tf.resources(Repository.self, "this", forEach: repositories) { repository, each in
      repository.name = each.key
      repository.image_tag_mutability = "IMMUTABLE"
      repository.force_delete = false
      repository.block("encryption_configuration") {
        $0.encryption_type = "KMS"
        $0.kms_key = key.arn
      }
      repository.block("image_scanning_configuration") { $0.scan_on_push = true }
    }

    tf.comment("A rule does not expire an image that an earlier rule matches by its tag.")
    tf.resources("aws_ecr_lifecycle_policy", "this", forEach: self.repositories) { policy, each in
      policy.repository = repositories[each.key].attribute("name", as: Text.self)
      policy.policy = .json(Object { $0.rules = List([keepPermanent, expireUntagged, keepNewest]) })
    }

    let pulling: ValueSet<RepositoryName> = (readerAccounts.count > 0).then(self.repositories, else: [])
    tf.resources("aws_ecr_repository_policy", "this", forEach: pulling) { policy, each in
      policy.repository = repositories[each.key].attribute("name", as: Text.self)
      policy.policy = .json(
        Object {
          $0.Version = "2012-10-17"
          $0.Statement = List([
            Object {
              $0.Sid = "Pull"
              $0.Effect = "Allow"
              $0.Principal = Object {
                $0.AWS = readerAccounts.map(as: "account") { "arn:aws:iam::\($0):root" as Text }
              }
              $0.Action =
                ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] as List<Text>
            }
          ])
        }
      )
    }

    return Outputs(
      repositoryURLs: repositories.repository_url,
      repositoryARNs: repositories.mapValues(as: "repository") { $0.arn },
      kmsKeyARN: key.arn
    )
  }

  private var keepPermanent: Object {
    rule(1, "Keep the image that services start with") {
      $0.tagStatus = "tagged"
      $0.tagPatternList = List([permanentTag])
      $0.countType = "imageCountMoreThan"
      $0.countNumber = 1 as Number
    }
  }

  private var expireUntagged: Object {
    rule(2, "Expire what has no tag after a week") {
      $0.tagStatus = "untagged"
      $0.countType = "sinceImagePushed"
      $0.countUnit = "days"
      $0.countNumber = 7 as Number
    }
  }

  private var keepNewest: Object {
    rule(3, "Keep the newest images") {
      $0.tagStatus = "any"
      $0.countType = "imageCountMoreThan"
      $0.countNumber = imagesKept
    }
  }

  private func rule(_ priority: Number, _ words: Text, _ selection: (inout Arguments) -> Void) -> Object {
    Object {
      $0.rulePriority = priority
      $0.description = words
      $0.selection = Object(selection)
      $0.action = Object { $0.type = "expire" }
    }
  }
}
