import Model
import Text
import Web

/// Small visits from which rules build their examples; the words are of this project.
enum Fixture {
  static let url = "https://school.example/lessons/42"

  /// A visit that ended with a page.
  static func page(
    _ title: String?, _ heading: String?, _ text: String, url: String = Fixture.url, final: String? = nil,
    hops: [Hop] = [], status: Int = 200, headers: [(String, String)] = [], body: [UInt8]? = nil,
    lastGood: (title: String, text: String)? = nil, registered: String? = nil,
    probe: (title: String, text: String)? = nil, signals: (inout Reading.Signals) -> Void = { _ in },
    change: (inout Reading) -> Void = { _ in }
  ) -> VisitFacts? {
    var reading = Reading(text: text)
    reading.titleElement = title
    reading.title = title.map { Sourced($0, source: "title") }
    reading.heading = heading
    (reading.textDigest, reading.fingerprint, reading.wordCount) = Fingerprint.measure(text)
    reading.signals.opening = [heading ?? "", text].joined(separator: " ")
    reading.signals.visibleCharacters = reading.signals.opening.unicodeScalars.count
    reading.signals.notices =
      heading.map { [Reading.Notice(heading: $0, level: 1, text: Excerpt.of(text), room: $0.count + text.count)] } ?? []
    signals(&reading.signals)
    change(&reading)
    let response = Response(
      status: status,
      headers: Headers([.init(name: "content-type", value: "text/html")] + headers.map { .init(name: $0, value: $1) }),
      body: body ?? Array("<!doctype html><title>\(title ?? "")</title>".utf8))
    var facts = visit(
      url, Capture(url: url, finalURL: final ?? hops.last?.location, hops: hops, ending: .response(response)),
      reading: reading, lastGood: lastGood, probe: probe)
    facts?.registeredTitle = registered
    return facts
  }

  /// A visit that ended with a response that is not read.
  static func response(
    _ status: Int, _ headers: [(String, String)] = [], body: String = "", completeness: Completeness = .complete,
    hops: [Hop] = []
  ) -> VisitFacts? {
    let response = Response(
      status: status, headers: Headers(headers.map { .init(name: $0, value: $1) }), body: Array(body.utf8),
      completeness: completeness)
    return visit(url, Capture(url: url, finalURL: hops.last?.location, hops: hops, ending: .response(response)))
  }

  /// A visit that ended without a response.
  static func failure(_ kind: Failure.Kind, _ detail: String = "", hops: [Hop] = []) -> VisitFacts? {
    visit(url, Capture(url: url, finalURL: hops.last?.location, hops: hops, ending: .failure(Failure(kind, detail))))
  }

  static func hop(_ status: Int, to location: String, from url: String = Fixture.url) -> Hop {
    Hop(url: url, status: status, location: location)
  }

  /// Enough words for a page that stands for itself.
  static let lesson = lessonParagraph + "\n" + String(repeating: lessonParagraph + " ", count: 11)

  private static let lessonParagraph =
    "Choose a loom that fits on your table and wind the warp before you thread it. Beat each row gently, and measure "
    + "the cloth after every hand's width so that the edges stay straight."

  private static func visit(
    _ address: String, _ capture: Capture, reading: Reading? = nil, lastGood: (title: String, text: String)? = nil,
    probe: (title: String, text: String)? = nil
  ) -> VisitFacts? {
    guard let url = WebURL(address) else { return nil }
    let known = lastGood.map { known in
      let measure = Fingerprint.measure(known.text)
      return ReadingSummary(
        title: known.title, wordCount: measure.words, textDigest: measure.digest, fingerprint: measure.minHash)
    }
    let answer = probe.map { probe in
      let measure = Fingerprint.measure(probe.text)
      return ProbeFacts(
        status: 200, finalURL: "https://school.example/lessons/perennial-probe-0", title: probe.title,
        textDigest: measure.digest, fingerprint: measure.minHash, wordCount: measure.words)
    }
    return VisitFacts(url: url, capture: capture, reading: reading, lastGood: known, probe: answer)
  }
}
