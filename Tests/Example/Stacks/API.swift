import AWS

/// The API of the shop: its secrets, and the queues of its jobs.
struct API: Stack {
  static let name = "api"
  static let folder = "api/infrastructure/terraform"
  static let stateKey = "api/terraform.tfstate"

  let environment: Environment
  let shared: Shared.Outputs

  struct Outputs: Shape {
    let invoiceQueueURL: ID<Queue>

    static let interface = Interface(Self.init) {
      Field(\.invoiceQueueURL, "Queue of the invoices that are to be sent.")
    }
  }

  func body(_ tf: StackScope) -> Outputs {
    let name = "orders-api-\(environment.name)"
    tf.provider("aws") { $0.region = Environment.region }

    let key = tf.module("key", KMSKey(name: Text(name)))
    tf.module("secrets", ApplicationSecrets(name: ServiceName(name), secrets: ["signing-key"]))

    var topics = [shared.alertTopicARN]
    if let pager = shared.pagerTopicARN { topics.append(pager) }
    let queues = tf.modules("queue", forEach: ["invoices": 3, "receipts": 10] as Map<Number>) { each in
      JobQueue(
        name: "\(name)-\(each.key)",
        alarmTopics: List(topics),
        attempts: each.value,
        kmsKeyARN: Nullable(key.arn)
      )
    }

    return Outputs(invoiceQueueURL: queues["invoices"].url)
  }
}
