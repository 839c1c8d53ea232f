public import Terraform

/// How many requests one address may send in how much time.
///
/// ```swift
/// WAF(…, rateLimit: .requests(2000, inMinutes: 5))
/// ```
///
/// ```hcl
/// rate_limit = { requests = 2000, window = 300 }
/// ```
///
/// AWS WAF takes [10 to 2,000,000,000 requests in 1, 2, 5 or 10
/// minutes](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-high-level-settings.html).
public struct RateLimit: ObjectValue {
  let requests: Number
  let window: Number

  init(requests: Number, window: Number) {
    self.requests = requests
    self.window = window
  }

  /// A limit; one that AWS WAF does not take is an error at the line that uses it.
  public static func requests(_ count: Int, inMinutes minutes: Int) -> RateLimit {
    RateLimit(
      requests: Number(expr: .checked(count, 10...2_000_000_000, .tooFewOrMany(count))),
      window: Number(expr: [1, 2, 5, 10].contains(minutes) ? .integer(minutes * 60) : .invalid(.noWindow(minutes)))
    )
  }

  public static let interface = Interface(Self.init(requests:window:)) {
    Field(\.requests, "Requests that are still let through.")
    Field(\.window, "Seconds in which they are counted: 60, 120, 300 or 600.", default: 300)
  }
}

extension Validation<RateLimit> {
  /// Whether AWS WAF takes it, for callers who write HCL.
  static let isRateLimit = Validation("10 to 2000000000 requests, in 60, 120, 300 or 600 seconds.") {
    $0.requests >= 10 && $0.requests <= 2_000_000_000 && ([60, 120, 300, 600] as List<Number>).contains($0.window)
  }
}

extension Diagnostic {
  fileprivate static func tooFewOrMany(_ count: Int) -> Diagnostic {
    Diagnostic(
      .rateLimit,
      "\(count) is not a limit of requests",
      why: "AWS WAF counts from 10 to 2,000,000,000 requests of one address.",
      fix: "Write a number that a person never reaches, like `.requests(2000, inMinutes: 5)`."
    )
  }

  fileprivate static func noWindow(_ minutes: Int) -> Diagnostic {
    Diagnostic(
      .rateWindow,
      "requests cannot be counted over \(minutes) minutes",
      why: "AWS WAF looks back over 1, 2, 5 or 10 minutes.",
      fix: "Write one of these, like `.requests(2000, inMinutes: 5)`."
    )
  }
}
