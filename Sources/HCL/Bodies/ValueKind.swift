/// A kind of value in Swift, which an argument remembers.
///
/// HCL passes it on and knows nothing of it. It is a protocol of its own, and not any type, so that nobody has to ask a type what it
/// conforms to: Swift goes through all conformances of a program for the answer.
public protocol ValueKind: Sendable {
  /// What is known of every value of the kind, for those who understand it.
  static var knowledge: (any Sendable)? { get }
}
