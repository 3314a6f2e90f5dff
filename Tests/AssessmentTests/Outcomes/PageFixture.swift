import Assessment
import Model
import Text
import Web

/// A page as the reader would hand it over, for tests.
struct PageFixture: Sendable {
  var url = "https://school.example/lessons/42"
  var title: String?
  var heading: String?
  var text = ""
  var hops: [Hop] = []
  var known: (title: String, text: String)?
  var signals = Reading.Signals()
  var change: @Sendable (inout Reading) -> Void = { _ in }

  var visit: VisitFacts? {
    guard let address = WebURL(url) else { return nil }
    var reading = Reading(text: text)
    reading.titleElement = title
    reading.title = title.map { Sourced($0, source: "title") }
    reading.heading = heading
    (reading.textDigest, reading.fingerprint, reading.wordCount) = Fingerprint.measure(text)
    reading.signals = signals
    reading.signals.opening = [heading ?? "", text].joined(separator: " ")
    if let heading, reading.signals.notices.isEmpty {
      reading.signals.notices = [
        Reading.Notice(heading: heading, level: 1, text: String(text.prefix(200)), room: heading.count + text.count)
      ]
    }
    reading.signals.visibleCharacters = reading.signals.opening.unicodeScalars.count
    change(&reading)
    let response = Response(
      status: 200, headers: Headers([.init(name: "content-type", value: "text/html")]), body: Array("<p>".utf8))
    let measure = known.map { ($0.title, Fingerprint.measure($0.text)) }
    return VisitFacts(
      url: address, capture: Capture(url: url, finalURL: hops.last?.location, hops: hops, ending: .response(response)),
      reading: reading,
      lastGood: measure.map {
        ReadingSummary(title: $0, wordCount: $1.words, textDigest: $1.digest, fingerprint: $1.minHash)
      }, probe: ProbeFacts(status: 404, finalURL: "https://school.example/lessons/x"))
  }

  /// The outcome, with a host that answers honestly for addresses that cannot exist.
  var outcome: Outcome? {
    guard let visit, case .verdict(let verdict) = OutcomeAssessor().assess(visit) else { return nil }
    return verdict.outcome
  }
}
