/// Which parts of a value are secret, as Terraform marks them.
indirect enum Sensitivity: Sendable {
  /// Where a secret comes from.
  struct Source: Sendable {
    /// The origin in words: `var.password, a Secret`.
    let description: String
    /// True if the value does not contain the secret but tells something about it: `var.password != null`.
    var isImplicit = false
  }

  /// No part is secret.
  case open
  /// The whole value is secret.
  case secret(Source)
  /// A list or map whose elements are alike.
  case elements(Sensitivity)
  /// An object or a list with known elements. The elements of a list are named after their indices.
  case parts([String: Sensitivity])
  /// A resource, a data source, or a nested block of one, with its path: `aws_db_instance.this`.
  case block(SchemaGroup, String)
}

extension Sensitivity {
  /// The source of the first secret in the value; nil if no part of it is secret.
  var source: Source? {
    switch self {
    case .open: nil
    case .secret(let source): source
    case .elements(let element): element.source
    case .parts(let parts): Self.first(of: parts.keys.sorted().compactMap { parts[$0]?.source })
    case .block(let group, let path): group.firstSensitive.map { .attribute("\(path).\($0)") }
    }
  }

  /// The source of the secret that the whole value is; nil if at most parts of it are.
  var ownSource: Source? { if case .secret(let source) = self { source } else { nil } }

  /// A value that is derived from this one as a whole: all of it is secret if a part of this value is.
  var whole: Sensitivity { source.map { .secret($0) } ?? .open }

  /// A value that tells something about this one, but does not contain it.
  var implicit: Sensitivity {
    guard var source else { return .open }
    source.isImplicit = true
    return .secret(source)
  }

  /// The elements of the collection. A collection that is secret as a whole has secret elements.
  var element: Sensitivity {
    switch self {
    case .open, .secret: self
    case .elements(let element): element
    case .parts(let parts): .any(of: parts.keys.sorted().compactMap { parts[$0] })
    case .block: whole
    }
  }

  /// An attribute of an object or a block, or an element with a known index.
  func part(_ name: String) -> Sensitivity {
    switch self {
    case .open, .secret: return self
    case .elements(let element): return element
    case .parts(let parts): return parts[name] ?? .open
    case .block(let group, let path):
      guard let member = group[name] else { return .open }
      return member.sensitivity("\(path).\(name)")
    }
  }

  /// A list or an object with the sensitivity of its elements; open if all of them are.
  static func collection(_ parts: some Sequence<(String, Sensitivity)>) -> Sensitivity {
    let secret = parts.filter { if case .open = $0.1 { false } else { true } }
    return secret.isEmpty ? .open : .parts(Dictionary(secret) { $1 })
  }

  /// The sensitivity of a value that is one of several.
  static func any(of values: [Sensitivity]) -> Sensitivity {
    values.dropFirst().reduce(values.first ?? .open) { $0.or($1) }
  }

  /// The sensitivity of a value that is this one or another one.
  func or(_ other: Sensitivity) -> Sensitivity {
    switch (self, other) {
    case (.open, _): other
    case (_, .open): self
    case (.secret(let mine), .secret(let theirs)): .secret(mine.isImplicit ? theirs : mine)
    case (.secret, _): other.marked(by: self)
    case (_, .secret): marked(by: other)
    case (.parts(let mine), .parts(let theirs)): .parts(mine.merging(theirs) { $0.or($1) })
    case (.block(let mine, _), .block(let theirs, _)) where mine === theirs: self
    default: .elements(element.or(other.element))
    }
  }

  /// The value with the mark of another one, on which it depends as a whole.
  func marked(by other: Sensitivity) -> Sensitivity {
    guard let mark = other.ownSource else { return self }
    return .secret(Self.first(of: [source, mark].compactMap(\.self)) ?? mark)
  }

  /// The first source whose value contains the secret; the first of all if none does.
  private static func first(of sources: [Source]) -> Source? { sources.first { !$0.isImplicit } ?? sources.first }
}

extension Sensitivity.Source {
  /// An attribute that the provider calls sensitive.
  static func attribute(_ path: String) -> Self { Self(description: "\(path), which the provider calls sensitive") }
}

extension SchemaMember {
  /// The sensitivity of a reference to the attribute or nested block at a path.
  fileprivate func sensitivity(_ path: String) -> Sensitivity {
    if isSensitive { return .secret(.attribute(path)) }
    guard let group, group.firstSensitive != nil else { return .open }
    switch kind {
    case .block(_, let nesting): return nesting.form == .single ? .block(group, path) : .elements(.block(group, path))
    case .attribute(.object, _): return .block(group, path)
    case .attribute: return .elements(.block(group, path))
    }
  }
}
