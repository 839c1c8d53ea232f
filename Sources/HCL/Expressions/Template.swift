/// Text with expressions in it.
public struct Template: Sendable {
  /// A piece of a template.
  public enum Segment: Sendable {
    /// Text that Terraform must show as it is.
    case text(String)
    /// `${…}`
    case interpolation(Expr)
    /// `%{if …}…%{else}…%{endif}`
    case conditional(Expr, then: [Segment], else: [Segment])
    /// `%{for … in …}…%{endfor}`
    case loop(key: Binding?, value: Binding, in: Expr, [Segment])
  }

  /// How the template is written. What it says is the same.
  public enum Style: Sendable {
    case quoted
    /// `<<-EOT`, wherever that says the same: text that ends in a line break and needs no escapes, and is the whole value of an
    /// argument or a field. Elsewhere it is quoted.
    case heredoc
  }

  public var segments: [Segment]
  public var style: Style

  public init(_ segments: [Segment], style: Style = .quoted) {
    self.segments = segments
    self.style = style
  }
}

extension Template {
  /// The one interpolation that the template is, if there is nothing else in it.
  var only: Expr? {
    var only: Expr?
    var isFound = false
    for segment in segments {
      switch segment {
      case .text(""): continue
      case .interpolation(let expr) where !isFound:
        only = expr
        isFound = true
      default: return nil
      }
    }
    return only
  }
}
