extension TextCondition {
  /// The format of an instance class of RDS (`db.t4g.medium`) or a node type of ElastiCache (`cache.r7g.large`): a prefix, a family
  /// and a size.
  ///
  /// Whether a region offers the family and the size is not checked.
  static func isInstanceClass(prefix: String) -> TextCondition {
    let sizes = "nano|micro|small|medium|large|xlarge|metal|[1-9][0-9]*xlarge"
    return .matches("^\(prefix)[.][a-z]+[0-9][a-z0-9]*[.](\(sizes))$")
  }
}
