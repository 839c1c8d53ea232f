/// The parts of a window in which AWS works on something: `sun:08:00-sun:09:00` and `07:00-08:00`.
enum WindowTime {
  static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  static let minutesOfDay = 24 * 60

  /// Minutes since midnight of `hh:mm`.
  static func minutes(_ text: Substring) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(isDigit) }),
      let hour = Int(Substring(parts[0])), let minute = Int(Substring(parts[1])), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// The two ends of a window, if it has them.
  private static func ends(_ text: String) -> (start: Substring, end: Substring)? {
    let ends = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return ends.count == 2 ? (Substring(ends[0]), Substring(ends[1])) : nil
  }

  /// Minutes since the beginning of Monday of `ddd:hh:mm`.
  static func minutesOfWeek(_ text: Substring) -> Int? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      let day = days.firstIndex(where: { $0 == text[..<colon] }),
      let minutes = minutes(text[text.utf8.index(after: colon)...])
    else { return nil }
    return day * minutesOfDay + minutes
  }

  /// How long a window is, if it is written as one. It may go over the end of the day, or of the week.
  static func length(_ text: String, of whole: Int, _ minutes: (Substring) -> Int?) -> Int? {
    guard let ends = ends(text), let start = minutes(ends.start), let end = minutes(ends.end) else { return nil }
    return (end - start + whole) % whole
  }

  /// Whether a window of every day and one of a week have minutes in common.
  static func overlap(daily: String, weekly: String) -> Bool {
    let week = 7 * minutesOfDay
    guard let start = ends(daily).flatMap({ minutes($0.start) }),
      let length = length(daily, of: minutesOfDay, minutes),
      let weeklyStart = ends(weekly).flatMap({ minutesOfWeek($0.start) }),
      let weeklyLength = self.length(weekly, of: week, minutesOfWeek)
    else { return false }
    return (0..<7).contains { day in
      let start = day * minutesOfDay + start
      // Each begins before the other ends, counted around the week.
      return (start - weeklyStart + week) % week < weeklyLength || (weeklyStart - start + week) % week < length
    }
  }
}
