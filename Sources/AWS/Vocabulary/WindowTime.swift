/// The parts of a window in which AWS works on something: `sun:08:00-sun:09:00` and `07:00-08:00`.
enum WindowTime {
  static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  static let minutesOfDay = 24 * 60

  /// Minutes since midnight of `hh:mm`.
  static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// Minutes since the beginning of Monday of `ddd:hh:mm`.
  static func minutesOfWeek(_ text: Substring) -> Int? {
    guard let colon = text.firstIndex(of: ":"), let day = days.firstIndex(of: String(text[..<colon])),
      let minutes = minutes(text[text.index(after: colon)...])
    else { return nil }
    return day * minutesOfDay + minutes
  }

  /// How long a window is, if it is written as one. It may go over the end of the day, or of the week.
  static func length(_ text: String, of whole: Int, _ minutes: (Substring) -> Int?) -> Int? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = minutes(ends[0]), let end = minutes(ends[1]) else { return nil }
    return (end - start + whole) % whole
  }

  /// Whether a window of every day and one of a week have minutes in common.
  static func overlap(daily: String, weekly: String) -> Bool {
    let week = 7 * minutesOfDay
    guard let start = daily.split(separator: "-").first.flatMap(minutes),
      let length = length(daily, of: minutesOfDay, minutes),
      let weeklyStart = weekly.split(separator: "-").first.flatMap(minutesOfWeek),
      let weeklyLength = self.length(weekly, of: week, minutesOfWeek)
    else { return false }
    return (0..<7).contains { day in
      let start = day * minutesOfDay + start
      // Each begins before the other ends, counted around the week.
      return (start - weeklyStart + week) % week < weeklyLength || (weeklyStart - start + week) % week < length
    }
  }
}
