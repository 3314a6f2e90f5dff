import Model
import Testing
import Text

@testable import Assessment

struct TextChangeTests {
  /// Paragraphs of made words, the same for the same numbers.
  static func paragraphs(_ numbers: some Sequence<Int>) -> [String] {
    numbers.map { number in
      (0..<14).map { "w\((number &* 7919 &+ $0 &* 104_729) % 5_003)" }.joined(separator: " ")
    }
  }

  static func summary(
    _ title: String?, _ paragraphs: [String], language: String = "en", site: String? = nil, code: String? = nil
  ) -> ReadingSummary {
    var reading = Reading(text: paragraphs.joined(separator: "\n"))
    let measured = Fingerprint.measure(reading.text)
    reading.textDigest = measured.digest
    reading.fingerprint = measured.minHash
    reading.wordCount = measured.words
    reading.title = title.map { Sourced($0, source: "h1") }
    reading.language = LanguageReading(code: language, share: 1, isReliable: true)
    reading.siteName = site.map { Sourced($0, source: "og") }
    reading.code = code.map { CodeReading(digest: $0, characters: 200, blocks: 2) }
    return PageSummary.of(reading)
  }

  static let known = summary("Tying knots", paragraphs(0..<40), site: "Harbour school")

  @Test(arguments: [
    (summary("Tying knots", paragraphs(0..<40)), TextChange.same),
    (summary("Tying knots", paragraphs(Array(0..<37) + [90, 91, 92])), .revised),
    (summary("Knots, second edition", paragraphs(0..<18)), .revised),
    (summary("Everything about ropes", paragraphs(0..<120)), .revised),
    (summary("Ropes", paragraphs(Array(30..<40) + Array(200..<230))), .revised),
    (summary("Tying knots anew", paragraphs(300..<340)), .rewritten),
    (summary(nil, paragraphs(300..<340)), .rewritten),
    (summary("Seile", paragraphs(300..<340), language: "de", site: "Harbour school"), .rewritten),
    (summary("Quarterly figures", paragraphs(300..<340)), .replaced),
    (summary("Seile", paragraphs(300..<340), language: "de", site: "Another"), .replaced),
    (summary("Quarterly figures", paragraphs(300..<304)), .emptied),
  ]) func kinds(_ now: ReadingSummary, _ change: TextChange) {
    #expect(TextChange.of(TextChangeTests.known, now) == change)
  }

  @Test func whatKeepsItsCodeIsNotAnotherPage() {
    let before = TextChangeTests.summary("Tying knots", TextChangeTests.paragraphs(0..<40), code: "c1")
    let same = TextChangeTests.summary("Ropes", TextChangeTests.paragraphs(300..<340), code: "c1")
    let other = TextChangeTests.summary("Ropes", TextChangeTests.paragraphs(300..<340), code: "c2")
    #expect(TextChange.of(before, same) == .rewritten)
    #expect(TextChange.of(before, other) == .replaced)
  }

  /// What older versions of the program kept has no trace.
  @Test func withoutATraceTheFingerprintDecides() {
    var before = TextChangeTests.known
    before.trace = nil
    let revised = TextChangeTests.summary("Knots", TextChangeTests.paragraphs(5..<40))
    #expect(TextChange.of(before, revised) == .revised)
    #expect(
      TextChange.of(before, TextChangeTests.summary("Figures", TextChangeTests.paragraphs(300..<340))) == .replaced)
  }

  /// The share of a text of many passages is estimated from a sample, whatever the sizes of the two.
  @Test(arguments: [(400, 400, 1.0), (400, 300, 0.75), (400, 100, 0.25), (30, 15, 0.5), (1_000, 0, 0)])
  func shares(_ size: Int, _ common: Int, _ expected: Double) {
    let before = TextChangeTests.summary("A", TextChangeTests.paragraphs(0..<size))
    let now = TextChangeTests.summary("B", TextChangeTests.paragraphs((size - common)..<(2 * size - common)))
    let share = TextOverlap.share(of: before.trace?.passages ?? [], in: now.trace?.passages ?? [])
    #expect(abs(share - expected) < 0.2)
    #expect(before.trace?.passages.count ?? 0 <= TextTrace.size)
  }

  @Test func changedPassagesAreTold() throws {
    let now = TextChangeTests.summary("Tying knots", TextChangeTests.paragraphs(Array(0..<5) + [90]))
    let before = TextChangeTests.summary("Tying knots", TextChangeTests.paragraphs(0..<6))
    let revision = try #require(TextRevision(before, now, at: Timestamp(secondsSince1970: 0)))
    #expect(revision.kind == "revised")
    #expect(revision.added == TextChangeTests.paragraphs([90]).map { String($0.prefix(60)) + "…" })
    #expect(revision.removed == TextChangeTests.paragraphs([5]).map { String($0.prefix(60)) + "…" })
    #expect((0.5..<1).contains(revision.kept))
    #expect(TextRevision(before, before, at: Timestamp(secondsSince1970: 0)) == nil)
  }

  @Test func tracesAreBounded() {
    let long = (0..<3_000).map { "line \($0) " + String(repeating: "äöü", count: 50) }
    let trace = TextChangeTests.summary("Long", long).trace ?? TextTrace()
    #expect(trace.passages.count == TextTrace.size && trace.passages == trace.passages.sorted())
    #expect(trace.openings.count == PageSummary.mostOpenings)
    #expect(trace.openings.allSatisfy { $0.words.utf8.count <= PageSummary.openingLength + 3 })
  }
}
