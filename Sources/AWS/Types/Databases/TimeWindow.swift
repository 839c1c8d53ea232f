/// A time of every day or of every week, such as `07:00-08:00` or `sun:08:00-sun:09:00`, in minutes.
struct TimeWindow {
  /// The minutes of a day.
  static let day = 24 * 60
  private static let week = 7 * day
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Minutes since midnight, or since the beginning of Monday.
  private let start: Int
  /// Minutes. A window may go past the end of the day, or of the week.
  let length: Int

  /// Reads `hh:mm-hh:mm`, or is nil for another format.
  init?(daily text: String) { self.init(text, repeatingEvery: Self.day, Self.minutesOfDay) }

  /// Reads `ddd:hh:mm-ddd:hh:mm`, or is nil for another format.
  init?(weekly text: String) { self.init(text, repeatingEvery: Self.week, Self.minutesOfWeek) }

  private init?(_ text: String, repeatingEvery period: Int, _ minutes: (Substring) -> Int?) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
    guard ends.count == 2, let start = ends[0], let end = ends[1] else { return nil }
    self.start = start
    length = (end - start + period) % period
  }

  /// True if this window, which is on every day, and a window of the week share a minute.
  func overlaps(_ weekly: TimeWindow) -> Bool {
    (0..<7).contains { day in
      let start = day * Self.day + start
      // One of two windows begins before the other ends, counted around the week.
      return (start - weekly.start + Self.week) % Self.week < weekly.length
        || (weekly.start - start + Self.week) % Self.week < length
    }
  }

  private static func minutesOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }

  private static func minutesOfWeek(_ text: Substring) -> Int? {
    guard let weekday = weekdays.firstIndex(where: { text.hasPrefix("\($0):") }),
      let minutes = minutesOfDay(text.dropFirst(4))
    else { return nil }
    return weekday * day + minutes
  }
}
