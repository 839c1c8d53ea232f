public import Terraform

/// The number of requests that AWS WAF lets one address send in a time window.
///
/// ```swift
/// WAF(…, rateLimit: .requests(2000, inMinutes: 5))
/// ```
///
/// ```hcl
/// rate_limit = { requests = 2000, window = 300 }
/// ```
///
/// AWS WAF accepts 10 to 2,000,000,000 requests in 1, 2, 5 or 10 minutes. Source: [Rate-based rule
/// settings](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-high-level-settings.html).
public struct RateLimit: ObjectValue {
  static let requests = 10...2_000_000_000
  /// The time windows in seconds.
  static let windows = [60, 120, 300, 600]

  let requests: Number
  let window: Number

  /// A limit, like `.requests(2000, inMinutes: 5)`. One that AWS WAF refuses is reported at the line that uses it.
  public static func requests(_ count: Int, inMinutes minutes: Int) -> RateLimit {
    RateLimit(
      requests: Number(expr: .checked(count, requests, .requestsOutOfRange(count))),
      window: Number(
        expr: windows.map { $0 / 60 }.contains(minutes) ? .integer(minutes * 60) : .invalid(.noWindow(minutes))
      )
    )
  }

  public static let interface = Interface(Self.init) {
    Field(\.requests, "Maximum number of requests.")
    Field(\.window, "Seconds in which they are counted: 60, 120, 300 or 600.", default: 300)
  }

  /// The check that Terraform makes of a variable of this type.
  public static let validations = [
    Validation<RateLimit>("10 to 2000000000 requests, in 60, 120, 300 or 600 seconds.") {
      $0.requests >= Number(requests.lowerBound) && $0.requests <= Number(requests.upperBound)
        && List(windows.map { Number($0) }).contains($0.window)
    }
  ]
}

extension Diagnostic {
  fileprivate static func requestsOutOfRange(_ count: Int) -> Diagnostic {
    Diagnostic(
      .rateLimit,
      "a rate limit cannot be \(count) requests",
      why: "AWS WAF accepts limits from 10 to 2,000,000,000 requests of one address.",
      fix: "Write a number that a person does not reach, like `.requests(2000, inMinutes: 5)`."
    )
  }

  fileprivate static func noWindow(_ minutes: Int) -> Diagnostic {
    Diagnostic(
      .rateWindow,
      "AWS WAF cannot count requests over \(minutes) minutes",
      why: "The time window of a rate limit is 1, 2, 5 or 10 minutes.",
      fix: "Write one of these, like `.requests(2000, inMinutes: 5)`."
    )
  }
}
