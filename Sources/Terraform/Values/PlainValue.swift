import HCL

/// A value that any attribute of a resource can be read as, since its Swift type states no more than its type in Terraform.
///
/// An identifier or an address range is not plain. It comes from an attribute that is declared with its type, such as
/// ``Resource/id``, or from ``Resource/attribute(_:as:)``.
public protocol PlainValue: Value {}
