/// What people want to know of a module before they read its inputs: the first part of its `README.md`.
///
/// ```swift
/// public static let guide = Guide(
///   "A bucket that nobody else can read.",
///   limits: ["The name is taken in all of AWS."],
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
  ///   - purpose: What the module is for, as Markdown.
  ///   - limits: What it does not do, and where AWS or Terraform sets bounds.
  ///   - swift: A call as a blueprint has it.
  ///   - example: The same call, which becomes HCL.
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
