/// A string with expressions in it: `"${var.name}-api"`.
public struct Template: Sendable {
  /// A part of a template.
  public enum Segment: Sendable {
    /// Literal text, which is escaped when it is printed.
    case text(String)
    /// `${…}`
    case interpolation(Expr)
    /// `%{if …}…%{else}…%{endif}`
    case conditional(Expr, then: [Segment], else: [Segment])
    /// `%{for … in …}…%{endfor}`
    case loop(key: Binding?, value: Binding, in: Expr, [Segment])
  }

  /// The notation of a template, which does not change its value.
  public enum Style: Sendable {
    /// `"…"`
    case quoted
    /// `<<-EOT`, if Terraform reads the same text from it, and the template is the whole value of an argument or a field. Otherwise the
    /// template is quoted: if the text does not end in a line break, needs escapes, or has a line that starts with a mark.
    case heredoc
  }

  package var segments: [Segment]
  package var style: Style

  package init(_ segments: [Segment], style: Style = .quoted) {
    self.segments = segments
    self.style = style
  }
}

extension Template {
  /// The expression of a template that consists of one interpolation; nil for any other template.
  package var only: Expr? {
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
