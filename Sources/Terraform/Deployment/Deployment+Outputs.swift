extension Deployment {
  /// The names of the outputs that a generated `main.tf` declares.
  package func outputs(givenBy file: [UInt8]) -> [String] {
    file.names(behind: "\noutput \"") { $0 == UInt8(ascii: "\"") }
  }

  /// The outputs of other stacks that a generated `main.tf` reads: `shared.vpc_id`.
  package func outputs(usedBy file: [UInt8]) -> [String] {
    let uses = file.names(behind: "data.terraform_remote_state.") { byte in
      !(byte == UInt8(ascii: ".") || byte.isPartOfName)
    }
    return uses.compactMap { use in
      let parts = use.split(separator: ".")
      return parts.count >= 3 && parts[1] == "outputs" ? "\(parts[0]).\(parts[2])" : nil
    }
  }
}

extension UInt8 {
  fileprivate var isPartOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// The names that follow each occurrence of a text, each once, in order.
  fileprivate func names(behind text: StaticString, endsAt isEnd: (UInt8) -> Bool) -> [String] {
    let mark = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return withUnsafeBufferPointer { bytes in
      var names: [String] = []
      var index = 0
      while index + mark.count <= bytes.count {
        guard bytes[index] == mark[0], mark.indices.allSatisfy({ bytes[index + $0] == mark[$0] }) else {
          index += 1
          continue
        }
        let rest = bytes[(index + mark.count)...]
        let name = String(decoding: rest.prefix { !isEnd($0) }, as: UTF8.self)
        if !names.contains(name) { names.append(name) }
        index += mark.count
      }
      return names
    }
  }
}
