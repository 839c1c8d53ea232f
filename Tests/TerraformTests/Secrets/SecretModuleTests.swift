import Support
import Terraform
import Testing

/// A module hides its secrets in inputs and outputs that are a ``Secret``, and in no others.
@Suite struct SecretModuleTests {
  private struct User: ObjectValue {
    let name: Text
    let password: Secret

    static let interface = Interface(Self.init) {
      Field(\.name, "A.")
      Field(\.password, "A.")
    }
  }

  private struct Vault: Module {
    static let name = "vault"
    static let requirements = Requirements.modules

    let password: Secret
    let other: Nullable<Secret>
    let users: Map<User>
    let title: Text

    static let interface = Interface(Self.init) {
      Field(\.password, "A.")
      Field(\.other, "A.")
      Field(\.users, "A.")
      Field(\.title, "A.")
    }

    struct Outputs: Shape {
      let hidden: Secret
      let hiddenUsers: Map<User>
      let json: Text
      let document: Object
      let texts: List<Text>
      let hasOther: Flag
      let count: Number
      let address: Text

      static let firstLine = #line + 3

      static let interface = Interface(Self.init) {
        Field(\.hidden, "A.")
        Field(\.hiddenUsers, "A.")
        Field(\.json, "A.")
        Field(\.document, "A.")
        Field(\.texts, "A.")
        Field(\.hasOther, "A.")
        Field(\.count, "A.")
        Field(\.address, "A.")
      }
    }

    static let line = #line

    func body(_ tf: Scope) -> Outputs {
      tf.resources("aws_ssm_parameter", "it", forEach: users) { parameter, each in
        parameter.name = each.value.name
        parameter.type = "SecureString"
        parameter.value = each.value.password
      }
      let names = users.keys.asSet.nonsensitive(because: "names are not secret")
      let parameters = tf.resources("aws_ssm_parameter", "named", forEach: names) { parameter, each in
        parameter.name = each.key
        parameter.type = "SecureString"
        parameter.value = users[each.key].password
      }
      let length: Number = .call("length", users)
      return Outputs(
        hidden: Secret(parameters["a"].value as Text),
        hiddenUsers: users,
        json: Text(expr: password.jsonEncoded.expr),
        document: Object { $0.password = password },
        texts: .call("concat", [password] as List<Secret>, ["a"] as List<Text>),
        hasOther: other.isSet,
        count: length.nonsensitive(because: "the number is not secret"),
        address: parameters["a"].arn
      )
    }
  }

  @Test func module() {
    let line = #line
    let errors = errors { tf in
      let database = tf.resource(Database.self, "it") { $0.instance_class = "db.t4g.micro" }
      let vault = tf.module(
        "vault",
        Vault(
          password: Secret(database.password as Text),
          other: nil,
          users: ["a": User(name: "a", password: database.password)],
          title: database.password
        )
      )
      tf.resource("aws_lb", "it") { $0.name = vault.address }
      tf.resource("aws_lb", "hidden") { $0.name = Text(expr: vault.hidden.expr) }
      tf.resource("aws_lb", "json") { $0.name = vault.hiddenUsers.jsonEncoded }
      tf.resource(Database.self, "ok") {
        $0.instance_class = "db.t4g.micro"
        $0.password = vault.hidden
      }
      tf.resources("aws_lb", "users", forEach: vault.hiddenUsers) { lb, _ in lb.name = "a" }
    }
    let inStack = [
      "\(line + 9): sensitive-argument", "\(line + 13): sensitive-argument", "\(line + 14): sensitive-argument",
      "\(line + 19): sensitive-for-each",
    ]
    let inModule = [
      "\(Vault.line + 3): sensitive-for-each", "\(Vault.line + 4): sensitive-argument",
    ]
    let outputs = (2...5).map { "\(Vault.Outputs.firstLine + $0): sensitive-output" }
    #expect(errors == (inStack + inModule + outputs).joined(separator: "\n"))
  }

  @Test func nonsensitiveNeedsAReason() {
    let line = #line
    let errors = errors { tf in
      let database = tf.resource(Database.self, "it") { $0.instance_class = "db.t4g.micro" }
      let password: Secret = database.password
      tf.resource("aws_lb", "it") { $0.name = Text.call("nonsensitive", password) }
    }
    #expect(errors == "\(line + 4): nonsensitive-without-reason")
  }

  @Test func nonsensitive() throws {
    let hcl = try hcl { tf in
      let parameter = tf.data("aws_ssm_parameter", "it") { $0.name = "image" }
      let image: Secret = parameter.value
      tf.resource("aws_instance", "it") { $0.ami = image.nonsensitive(because: "the image is public") }
    }
    #expect(
      hcl == """
        data "aws_ssm_parameter" "it" {
          name = "image"
        }

        resource "aws_instance" "it" {
          ami = nonsensitive(data.aws_ssm_parameter.it.value)
        }

        """
    )
  }
}
