/// A type of resource whose identifier no shape passes on. It is written as in HCL, `tf.resource("aws_iam_policy", "this")`.
public enum AnyResource {}
