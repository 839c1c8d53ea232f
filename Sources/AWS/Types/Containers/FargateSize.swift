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

  init(cpu: Number, memory: Number) {
    self.cpu = cpu
    self.memory = memory
  }

  public static let interface = Interface(Self.init(cpu:memory:)) {
    Field(\.cpu, "CPU units, of which a processor has 1024.")
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

  private init(cpu: Number, gibibytes: Int) { self.init(cpu: cpu, memory: Number(gibibytes * 1024)) }
}

extension FargateSize {
  /// The memory that 0.25 vCPU can have.
  public enum Memory256: Int, CaseIterable, Sendable { case mib512 = 512, gib1 = 1024, gib2 = 2048 }

  /// The memory that 0.5 vCPU can have.
  public enum Memory512: Int, CaseIterable, Sendable { case gib1 = 1, gib2, gib3, gib4 }

  /// The memory that 1 vCPU can have.
  public enum Memory1024: Int, CaseIterable, Sendable { case gib2 = 2, gib3, gib4, gib5, gib6, gib7, gib8 }

  /// The memory that 2 vCPU can have.
  public enum Memory2048: Int, CaseIterable, Sendable {
    case gib4 = 4, gib5, gib6, gib7, gib8, gib9, gib10, gib11, gib12, gib13, gib14, gib15, gib16
  }

  /// The memory that 4 vCPU can have.
  public enum Memory4096: Int, CaseIterable, Sendable {
    case gib8 = 8, gib9, gib10, gib11, gib12, gib13, gib14, gib15, gib16, gib17, gib18, gib19
    case gib20, gib21, gib22, gib23, gib24, gib25, gib26, gib27, gib28, gib29, gib30
  }

  /// The memory that 8 vCPU can have.
  public enum Memory8192: Int, CaseIterable, Sendable {
    case gib16 = 16, gib20 = 20, gib24 = 24, gib28 = 28, gib32 = 32, gib36 = 36
    case gib40 = 40, gib44 = 44, gib48 = 48, gib52 = 52, gib56 = 56, gib60 = 60
  }

  /// The memory that 16 vCPU can have.
  public enum Memory16384: Int, CaseIterable, Sendable {
    case gib32 = 32, gib40 = 40, gib48 = 48, gib56 = 56, gib64 = 64, gib72 = 72, gib80 = 80
    case gib88 = 88, gib96 = 96, gib104 = 104, gib112 = 112, gib120 = 120
  }
}

extension FargateSize {
  /// The check that Terraform makes of a variable of this type.
  public static let validation = Validation<FargateSize>("A pair of CPU and memory that Fargate has.") { size in
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
