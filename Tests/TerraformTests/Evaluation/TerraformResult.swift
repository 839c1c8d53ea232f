/// What Terraform makes of an expression: a value as JSON.
enum TerraformResult: Decodable {
  case null
  case bool(Bool)
  case integer(Int)
  case decimal(Double)
  case string(String)
  case list([TerraformResult])
  case object([String: TerraformResult])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .decimal(number)
    } else if let list = try? container.decode([TerraformResult].self) {
      self = .list(list)
    } else if let object = try? container.decode([String: TerraformResult].self) {
      self = .object(object)
    } else {
      // A number that a `Double` cannot hold.
      self = .decimal(.infinity)
    }
  }
}
