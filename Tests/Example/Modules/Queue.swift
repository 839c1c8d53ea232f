import AWS

enum Queue: ResourceType { static let name = "aws_sqs_queue" }
