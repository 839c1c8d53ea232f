/// A reusable Terraform module.
///
/// Its properties are its variables. `body` is written once, against those properties, and becomes `main.tf`; calling the
/// initializer is calling the module.
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
/// An input that may be left out is a ``Value/default`` parameter; one that may be null is a ``Nullable`` property and an optional
/// parameter.
public protocol Module: Shape {
  associatedtype Outputs: Shape = NoOutputs

  /// The folder of the module.
  static var name: String { get }

  /// The versions that the module works with.
  static var requirements: Requirements { get }

  /// What people read about the module before its inputs; nil leaves its `README.md` with inputs and outputs.
  static var guide: Guide? { get }

  /// Declares the resources, and returns the outputs.
  func body(_ tf: Scope) -> Outputs
}

extension Module {
  public static var guide: Guide? { nil }
}
