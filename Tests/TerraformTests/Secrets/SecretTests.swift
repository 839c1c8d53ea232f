import Support
import Terraform
import Testing

/// A secret reaches no output, no `for_each`, and no argument that shows its value.
@Suite struct SecretTests {
  /// Each way by which an attribute that the provider calls sensitive becomes a text, at the line of the resource that shows it.
  @Test func textsOfASensitiveAttribute() {
    let line = #line
    let errors = errors { tf in
      let secret = tf.data("aws_secretsmanager_secret_version", "it") { $0.secret_id = "it" }
      let databases = tf.resources(Database.self, "a", forEach: ["x": "db.t4g.micro"] as Map<Text>) { database, each in
        database.instance_class = each.value
      }
      let counted = tf.resources(Database.self, "b", count: 2) { database, _ in database.instance_class = "db.t4g.micro"
      }
      let local = tf.local("password", secret.secret_string as Text)
      let isSet: Flag = "x" == local
      tf.resource("aws_lb", "direct") { $0.name = secret.secret_string }
      tf.resource("aws_lb", "local") { $0.name = local }
      tf.resource("aws_lb", "template") { $0.name = "a-\(secret.secret_string)" }
      tf.resource("aws_lb", "conditional") { $0.name = isSet.then("a", else: local) }
      tf.resource("aws_lb", "function") { $0.name = Text.call("title", local) }
      tf.resource("aws_lb", "joined") { $0.name = ([local, "a"] as List<Text>).joined(by: "-") }
      tf.resource("aws_lb", "tags") { $0.tags = ["Name": "a", "Password": local] }
      tf.resource("aws_lb", "json") { $0.name = Object { $0.password = local }.jsonEncoded }
      tf.resource("aws_lb", "each") { $0.name = (databases.password as Map<Text>)["x"] }
      tf.resource("aws_lb", "values") { $0.name = (databases.values.password as List<Text>)[0] }
      tf.resource("aws_lb", "index") { $0.name = counted[1].password }
      tf.resource("aws_lb", "map") { $0.subnets = (counted.password as List<Text>).map { "\($0)" } }
      tf.resource("aws_lb", "block") { $0.block("access_logs") { $0.bucket = local } }
      tf.resource("aws_lb", "dynamic") {
        $0.blocks("access_logs", forEach: [local] as List<Text>) { logs, each in logs.bucket = each.value }
      }
    }
    let lines = (10...22).map { line + $0 } + [line + 24]
    #expect(errors == lines.map { "\($0): sensitive-argument" }.joined(separator: "\n"))
  }

  /// Terraform itself hides these, or they do not contain the secret.
  @Test func placesThatMayHaveASecret() {
    let errors = errors { tf in
      let secret = tf.data("aws_secretsmanager_secret_version", "it") { $0.secret_id = "it" }
      let local = tf.local("password", secret.secret_string as Text)
      let settings = tf.local("settings", ["password": local, "name": "a"] as Map<Text>)
      let isSet: Flag = "x" == local
      let database = tf.resource(Database.self, "it") {
        $0.instance_class = isSet.then("db.t4g.micro", else: "db.t4g.small")
        $0.password = local
        $0.multi_az = isSet
        $0.precondition(local.length > 8, "The password is too short.")
      }
      tf.resource(Database.self, "count", when: isSet) { $0.instance_class = "db.t4g.micro" }
      tf.resources("aws_ssm_parameter", "each", forEach: settings) { parameter, each in
        parameter.name = each.key
        parameter.type = "SecureString"
        parameter.value = each.value
      }
      tf.resource("aws_secretsmanager_secret_version", "json") {
        $0.secret_id = database.address
        $0.secret_string_wo = Object { $0.password = local }.jsonEncoded
        $0.secret_string_wo_version = 1
      }
      tf.resource("aws_lb", "it") {
        $0.name = Secret(local).nonsensitive(because: "everybody knows it")
        $0.subnets = settings.keys
        $0.tags = ["Name": settings["name"], "Other": database.identifier]
      }
    }
    // An element of a map with a secret counts as secret only if it is it.
    #expect(errors == "no errors")
  }

  @Test func repeatedForASecret() {
    let line = #line
    let errors = errors { tf in
      let secret = tf.data("aws_secretsmanager_secret_version", "it") { $0.secret_id = "it" }
      let password: Text = secret.secret_string
      tf.resources("aws_lb", "set", forEach: [password] as ValueSet<Text>) { lb, each in lb.name = "a" }
      tf.resources("aws_lb", "filter", forEach: (["a": password] as Map<Text>).filter { $1 != "b" }) { lb, _ in
        lb.name = "a"
      }
      tf.resources("aws_lb", "split", forEach: password.split(by: ",").asSet) { lb, _ in lb.name = "a" }
      tf.data("aws_lb", "data", forEach: [password] as ValueSet<Text>) { _, _ in }
    }
    #expect(errors == [4, 5, 8, 9].map { "\(line + $0): sensitive-for-each" }.joined(separator: "\n"))
  }

  @Test func messagesAndImports() {
    let line = #line
    let errors = errors { tf in
      let secret = tf.data("aws_secretsmanager_secret_version", "it") { $0.secret_id = "it" }
      let topic = tf.resource(Topic.self, "this") {
        $0.precondition(tf.local("yes", true), "The password is \(secret.secret_string).")
      }
      tf.check("it") { $0.assert(tf.local("also", true), secret.secret_string) }
      tf.import(topic, id: secret.secret_string)
    }
    #expect(errors == [3, 6, 7].map { "\(line + $0): sensitive-argument" }.joined(separator: "\n"))
  }

  @Test func outputsOfAStack() {
    #expect(
      errors { _, deploy in deploy.stack(Leaking()) }
        == (5...7).map { "\(Leaking.line + $0): sensitive-output" }.joined(separator: "\n")
    )
  }

  private struct Leaking: Stack {
    static let name = "leaking"
    static let folder = "leaking"
    static let stateKey = "leaking.tfstate"

    struct Outputs: Shape {
      let password: Text
      let document: Object
      let texts: Map<Text>
      let name: Text

      static let interface = Interface(Self.init) {
        Field(\.password, "A.")
        Field(\.document, "A.")
        Field(\.texts, "A.")
        Field(\.name, "A.")
      }
    }

    static let line = #line - 12

    func body(_ tf: StackScope) -> Outputs {
      let database = tf.resource(Database.self, "it") { $0.instance_class = "db.t4g.micro" }
      return Outputs(
        password: database.password,
        document: Object { $0.password = database.password as Secret },
        texts: ["password": database.password],
        name: database.identifier
      )
    }
  }
}
