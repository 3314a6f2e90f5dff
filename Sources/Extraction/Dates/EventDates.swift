import HTML
import Model

/// Days that a page announces: those that JSON-LD states of events, and those that words close to the heading call a
/// deadline or the day of a meeting. Precise rather than many.
enum EventDates {
  static let limit = 8

  static func read(_ structured: StructuredData, _ near: [DatedLine], order: DateOrder) -> [EventDate] {
    var found: [EventDate] = []
    func add(_ event: EventDate) {
      guard found.count < limit, !found.contains(where: { $0.date == event.date }) else { return }
      found.append(event)
    }
    for event in structured.events {
      guard let start = DateStamp(event.start, order: order)?.date else { continue }
      let end = event.end.flatMap { DateStamp($0, order: order)?.date }
      let isLater = end.map { $0.daysSince1970 > start.daysSince1970 } ?? false
      add(EventDate(start, endDate: isLater ? end : nil, quote: event.name.clamped(200), source: "json-ld"))
    }
    for line in near where line.label == .event && line.date.day != nil {
      add(EventDate(line.date, quote: line.quote, source: "visible"))
    }
    return found
  }
}
