import Terraform

extension Scope {
  /// Reads the number of the account: `data "aws_caller_identity" "current"`.
  func accountNumber(file: StaticString = #filePath, line: UInt = #line) -> Text {
    data("aws_caller_identity", "current", file: file, line: line) { _ in }.account_id
  }

  /// Reads the account and the region: `data "aws_caller_identity" "current"` and `data "aws_region" "current"`.
  func account(file: StaticString = #filePath, line: UInt = #line) -> Account {
    let number = accountNumber(file: file, line: line)
    let region = data("aws_region", "current", file: file, line: line) { _ in }
    return Account(number: number, region: region.name)
  }
}
