extension FargateSize {
  /// The memory that 0.25 vCPU can have: 512 MiB, 1 GiB or 2 GiB.
  public enum Memory256: Int, CaseIterable, Sendable {
    /// An amount of memory: `mib512` is 512 MiB.
    case mib512 = 512, gib1 = 1024, gib2 = 2048
  }

  /// The memory that 0.5 vCPU can have: 1 to 4 GiB.
  public enum Memory512: Int, CaseIterable, Sendable {
    /// An amount of memory: `gib2` is 2 GiB.
    case gib1 = 1, gib2, gib3, gib4
  }

  /// The memory that 1 vCPU can have: 2 to 8 GiB.
  public enum Memory1024: Int, CaseIterable, Sendable {
    /// An amount of memory: `gib2` is 2 GiB.
    case gib2 = 2, gib3, gib4, gib5, gib6, gib7, gib8
  }

  /// The memory that 2 vCPU can have: 4 to 16 GiB.
  public enum Memory2048: Int, CaseIterable, Sendable {
    /// An amount of memory: `gib2` is 2 GiB.
    case gib4 = 4, gib5, gib6, gib7, gib8, gib9, gib10, gib11, gib12, gib13, gib14, gib15, gib16
  }

  /// The memory that 4 vCPU can have: 8 to 30 GiB.
  public enum Memory4096: Int, CaseIterable, Sendable {
    /// An amount of memory: `gib2` is 2 GiB.
    case gib8 = 8, gib9, gib10, gib11, gib12, gib13, gib14, gib15, gib16, gib17, gib18, gib19
    /// An amount of memory: `gib2` is 2 GiB.
    case gib20, gib21, gib22, gib23, gib24, gib25, gib26, gib27, gib28, gib29, gib30
  }

  /// The memory that 8 vCPU can have: 16 to 60 GiB, in steps of 4 GiB.
  public enum Memory8192: Int, CaseIterable, Sendable {
    /// An amount of memory: `gib2` is 2 GiB.
    case gib16 = 16, gib20 = 20, gib24 = 24, gib28 = 28, gib32 = 32, gib36 = 36
    /// An amount of memory: `gib2` is 2 GiB.
    case gib40 = 40, gib44 = 44, gib48 = 48, gib52 = 52, gib56 = 56, gib60 = 60
  }

  /// The memory that 16 vCPU can have: 32 to 120 GiB, in steps of 8 GiB.
  public enum Memory16384: Int, CaseIterable, Sendable {
    /// An amount of memory: `gib2` is 2 GiB.
    case gib32 = 32, gib40 = 40, gib48 = 48, gib56 = 56, gib64 = 64, gib72 = 72, gib80 = 80
    /// An amount of memory: `gib2` is 2 GiB.
    case gib88 = 88, gib96 = 96, gib104 = 104, gib112 = 112, gib120 = 120
  }
}
