import Testing

@testable import Dossiers

@Suite struct CalendarDateTests {
  /// The calendar day by day: four hundred years and one day come round to the same date.
  @Test func takesExactlyTheDaysOfTheCalendar() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var days = 0
    var last: CalendarDate?
    for year in 1896...2104 {
      let isLeap = year % 4 == 0 && ![1900, 2100].contains(year)
      for month in 0...13 {
        let length =
          (1...12).contains(month) ? lengths[month - 1] + (isLeap && month == 2 ? 1 : 0) : 0
        for day in 0...32 {
          let digits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
          let text = "\(year)-\(digits(month))-\(digits(day))"
          let date = CalendarDate(text)
          if (date != nil) != (1...max(1, length)).contains(day) || (length == 0 && date != nil) {
            if !(length == 0 && date == nil) { Issue.record("\(text)") }
          }
          guard let date else { continue }
          if date.description != text { Issue.record("\(text) is written \(date)") }
          if let last, !(last < date) { Issue.record("\(text) is not after \(last)") }
          last = date
          days += 1
        }
      }
    }
    #expect(days == 209 * 365 + 53 - 2)
    #expect(CalendarDate("0001-01-01")?.description == "0001-01-01")
    #expect(CalendarDate("0000-02-29") != nil)
  }

  @Test(arguments: ["", "2017", "2017-03", "2017-3-28", "12017-03-28", "2017-03-28-", "-017-03-28"])
  func refusesOtherForms(text: String) {
    #expect(CalendarDate(text) == nil)
  }
}
