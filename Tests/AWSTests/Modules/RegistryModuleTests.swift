import AWS
import Testing

/// Image repositories, a key that modules share, and secrets that people fill.
@Suite struct RegistryModuleTests {
  @Test func theShortestCallNamesTheRepositories() {
    let call = renderedStack { tf in
      let registry = tf.module("registry", ECR(repositories: ["connect2-api", "connect2-web"]))
      _ = tf.local("api", registry.repositoryURLs["connect2-api"])
    }
    #expect(
      call.contains(
        """
        module "registry" {
          source = "../../modules/ecr"

          repositories = ["connect2-api", "connect2-web"]
        }
        """
      )
    )
    #expect(call.contains(#"api = module.registry.repository_urls["connect2-api"]"#))
  }

  @Test(arguments: ["Connect2", "c", "connect2--api", "/api", "api/", "api connect"])
  func whatIsNoNameIsAnError(name: String) {
    let error = renderedStack { tf in tf.module("registry", ECR(repositories: [RepositoryName(name)])) }
    #expect(error.contains("error: “\(name)” cannot be the name of a repository"))
  }

  @Test(arguments: ["connect2-api", "connect2/api", "a.b_c", "42"])
  func whatIsANameIsTaken(name: String) {
    let call = renderedStack { tf in tf.module("registry", ECR(repositories: [RepositoryName(name)])) }
    #expect(call.contains("repositories = [\"\(name)\"]"))
  }

  @Test func aKeyIsForWhatIsNamed() {
    let call = renderedStack { tf in
      let key = tf.module("key", KMSKey(name: "connect2-api", logGroups: ["/aws/rds/instance/connect2-api/*"]))
      _ = tf.local("key", key.arn)
    }
    #expect(call.contains(#"log_groups = ["/aws/rds/instance/connect2-api/*"]"#))
    #expect(call.contains("key = module.key.arn"))
  }

  @Test func secretsAreNamedAndHaveNoValue() {
    let call = renderedStack { tf in
      let own = tf.module("secrets", ApplicationSecrets(name: "connect2-api", secrets: ["signing-key"]))
      _ = tf.local("signing_key", own.arns["signing-key"])
    }
    #expect(
      call.contains(
        """
          name    = "connect2-api"
          secrets = ["signing-key"]
        }
        """
      )
    )
    #expect(call.contains(#"signing_key = module.secrets.arns["signing-key"]"#))
  }
}
