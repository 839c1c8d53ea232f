public import Terraform

/// The CPU and the memory of a task on Fargate, which offers fixed pairs.
///
/// A pair that Fargate does not offer does not compile. Terraform would plan it, and AWS would refuse it.
///
/// ```swift
/// size: .cpu512(memory: .gib2)
/// ```
///
/// ```hcl
/// size = {
///   cpu    = 512
///   memory = 2048
/// }
/// ```
///
/// Source: the table of [task
/// sizes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size).
public struct FargateSize: ObjectValue {
  let cpu: Number
  let memory: Number

  public static let interface = Interface(Self.init) {
    Field(\.cpu, "CPU units. 1024 are one vCPU.")
    Field(\.memory, "Memory in MiB.")
  }

  /// 0.25 vCPU.
  public static func cpu256(memory: Memory256) -> FargateSize { .init(cpu: 256, memory: Number(memory.rawValue)) }

  /// 0.5 vCPU.
  public static func cpu512(memory: Memory512) -> FargateSize { .init(cpu: 512, gibibytes: memory.rawValue) }

  /// 1 vCPU.
  public static func cpu1024(memory: Memory1024) -> FargateSize { .init(cpu: 1024, gibibytes: memory.rawValue) }

  /// 2 vCPU.
  public static func cpu2048(memory: Memory2048) -> FargateSize { .init(cpu: 2048, gibibytes: memory.rawValue) }

  /// 4 vCPU.
  public static func cpu4096(memory: Memory4096) -> FargateSize { .init(cpu: 4096, gibibytes: memory.rawValue) }

  /// 8 vCPU.
  public static func cpu8192(memory: Memory8192) -> FargateSize { .init(cpu: 8192, gibibytes: memory.rawValue) }

  /// 16 vCPU.
  public static func cpu16384(memory: Memory16384) -> FargateSize { .init(cpu: 16384, gibibytes: memory.rawValue) }
}

extension FargateSize {
  private init(cpu: Number, gibibytes: Int) { self.init(cpu: cpu, memory: Number(gibibytes * 1024)) }

  /// The check that Terraform makes of a variable of this type.
  public static let validations = [
    Validation<FargateSize>("A pair of CPU and memory that Fargate has.") { size in
      let sizes: Map<List<Number>> = [
        "256": [512, 1024, 2048],
        "512": .range(1024, 4096, step: 1024),
        "1024": .range(2048, 8192, step: 1024),
        "2048": .range(4096, 16384, step: 1024),
        "4096": .range(8192, 30720, step: 1024),
        "8192": .range(16384, 61440, step: 4096),
        "16384": .range(32768, 122880, step: 8192),
      ]
      return List<Number>.call("lookup", sizes, size.cpu, [] as List<Number>).contains(size.memory)
    }
  ]
}

extension FargateSize {
  /// True if Fargate offers the pair of CPU units and memory in MiB.
  static func exists(cpu: Int, memory: Int) -> Bool {
    switch cpu {
    case 256: Memory256(rawValue: memory) != nil
    case 512: has(memory) { Memory512(rawValue: $0) }
    case 1024: has(memory) { Memory1024(rawValue: $0) }
    case 2048: has(memory) { Memory2048(rawValue: $0) }
    case 4096: has(memory) { Memory4096(rawValue: $0) }
    case 8192: has(memory) { Memory8192(rawValue: $0) }
    case 16384: has(memory) { Memory16384(rawValue: $0) }
    default: false
    }
  }

  private static func has<Size>(_ mebibytes: Int, _ size: (Int) -> Size?) -> Bool {
    mebibytes.isMultiple(of: 1024) && size(mebibytes / 1024) != nil
  }
}

extension List<Number> {
  /// `range(first, last + 1, step)`
  fileprivate static func range(_ first: Int, _ last: Int, step: Int) -> List {
    .call("range", Number(first), Number(last + 1), Number(step))
  }
}
