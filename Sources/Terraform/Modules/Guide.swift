/// The first part of a module's `README.md`: its purpose, its limits and an example.
///
/// ```swift
/// public static let guide = Guide(
///   "A private bucket.",
///   limits: ["The name has to be unique in all of AWS."],
///   swift: #"tf.module("logs", Bucket(name: "shop-logs"))"#
/// ) { tf in
///   tf.module("logs", Bucket(name: "shop-logs"))
/// }
/// ```
public struct Guide: Sendable {
  let purpose: String
  let limits: [String]
  let swift: String
  let example: @Sendable (Scope) -> Void

  /// Describes a module.
  ///
  /// - Parameters:
  ///   - purpose: The purpose of the module, in Markdown.
  ///   - limits: What the module does not do, and the limits of AWS or Terraform.
  ///   - swift: An example call in Swift.
  ///   - example: The same call, which is rendered as HCL.
  public init(
    _ purpose: String,
    limits: [String] = [],
    swift: String,
    example: @escaping @Sendable (Scope) -> Void
  ) {
    self.purpose = purpose
    self.limits = limits
    self.swift = swift
    self.example = example
  }
}
