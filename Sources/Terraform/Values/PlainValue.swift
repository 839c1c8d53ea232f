import HCL

/// A value that an attribute of any resource may be read as, because its kind promises nothing beyond its type in Terraform.
///
/// An identifier or an address range is not plain: it comes from an attribute that is declared to be one, as
/// ``Resource/id`` is, or from ``Resource/attribute(_:as:)``, which has to be asked for by name.
public protocol PlainValue: Value {}
