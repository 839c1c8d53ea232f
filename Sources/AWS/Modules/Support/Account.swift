import Terraform

/// The account and the region in which a module is applied, for ARNs and conditions.
struct Account {
  let number: Text
  let region: Text
}
