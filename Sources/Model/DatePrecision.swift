/// How much of a date was stated.
package enum DatePrecision: String, Sendable, Codable, CaseIterable {
  case year
  case month
  case day
}

extension CivilDate {
  package var precision: DatePrecision { day != nil ? .day : month != nil ? .month : .year }
}

extension DateReading {
  /// What the page stated: a page that says "March 2021" is dated to the month.
  package var precision: DatePrecision { date.precision }
}
