public import Terraform

extension RDS {
  /// A parameter of PostgreSQL.
  ///
  /// ```swift
  /// parameters: ["work_mem": .dynamic("65536"), "max_connections": .static("200")]
  /// ```
  ///
  /// The [list of
  /// parameters](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Parameters.html) says which
  /// are dynamic and which are static.
  public struct Parameter: ObjectValue {
    /// The value.
    public let value: Text
    /// `immediate` for a dynamic parameter, and `pending-reboot` for a static one.
    public let applyMethod: Text

    public static let interface = Interface(Self.init) {
      Field(\.value, "Value of the parameter.")
      Field(\.applyMethod, "`pending-reboot` for a static parameter.", default: "immediate")
    }

    /// A dynamic parameter. A change of it takes effect at once.
    public static func dynamic(_ value: Text) -> Parameter { Parameter(value: value, applyMethod: .default) }

    /// A static parameter. A change of it takes effect after the next reboot.
    public static func `static`(_ value: Text) -> Parameter { Parameter(value: value, applyMethod: "pending-reboot") }
  }
}
