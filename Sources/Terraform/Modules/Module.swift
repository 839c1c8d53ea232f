/// A reusable Terraform module.
///
/// Its properties are the variables of the module. ``body(_:)`` declares the resources with these properties, for `main.tf`. A call of the
/// initializer is a `module` block.
///
/// ```swift
/// public struct Network: Module {
///   public static let name = "network"
///   public static let requirements = Requirements(terraform: ">= 1.11.0", providers: [.aws])
///
///   let cidr: CIDRBlock
///   let zones: Map<CIDRBlock>
///
///   public init(cidr: CIDRBlock, zones: Map<CIDRBlock>) {
///     self.cidr = cidr
///     self.zones = zones
///   }
///
///   public static let interface = Interface(Self.init) {
///     Field(\.cidr, "Address range of the VPC.")
///     Field(\.zones, "Address range of the subnet in each zone.")
///   }
///
///   public func body(_ tf: Scope) -> Outputs { … }
/// }
/// ```
///
/// ```swift
/// tf.module("network", Network(cidr: "10.0.0.0/16", zones: zones))
/// ```
///
/// ```hcl
/// module "network" {
///   source = "../../modules/network"
///
///   cidr  = "10.0.0.0/16"
///   zones = { … }
/// }
/// ```
///
/// A parameter of an input with a default is `= .default`. An input that may be null is a ``Nullable`` property with an optional
/// parameter. See <doc:Writing-a-Module>.
public protocol Module: Shape {
  /// The values that callers can read.
  associatedtype Outputs: Shape = NoOutputs

  /// The name, which is also the folder of the module: letters, digits, `_` and `-`.
  static var name: String { get }

  /// The versions of Terraform and of providers that the module works with.
  static var requirements: Requirements { get }

  /// The first part of the module's `README.md`; nil by default.
  static var guide: Guide? { get }

  /// Declares the resources, and returns the outputs.
  func body(_ tf: Scope) -> Outputs
}

extension Module {
  /// Nil: the `README.md` has no guide.
  public static var guide: Guide? { nil }
}
