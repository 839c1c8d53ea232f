/// The type of a resource that is declared by the name of its type: `tf.resource("aws_iam_policy", "this")`.
///
/// It has no typed identifier; declare a ``ResourceType`` to pass one on.
public enum AnyResource {}
