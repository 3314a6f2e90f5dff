import Assessment
import Model
import Testing

struct FreshnessTests {
  private func at(_ date: String) -> Timestamp { CivilDate(iso8601: date)?.start ?? Timestamp(secondsSince1970: 0) }
  private func dated(_ text: String?, _ confidence: Double = 0.9) -> DateReading? {
    text.flatMap { CivilDate(iso8601: $0) }.map { DateReading($0, source: "json-ld", confidence: confidence) }
  }

  @Test(arguments: [
    (Volatility.slow, "2024-01-15", "2026-01-14", Freshness.State.fresh), (.slow, "2024-01-15", "2026-01-15", .ageing),
    (.slow, "2024-01-15", "2027-01-14", .ageing), (.slow, "2024-01-15", "2027-01-15", .stale),
    (.medium, "2024-01-15", "2025-01-14", .fresh), (.medium, "2024-01-15", "2025-07-15", .stale),
    (.fast, "2024-01-15", "2024-07-15", .ageing), (.fast, "2024-01-15", "2024-10-15", .stale),
    (.evergreen, "1999-01-01", "2026-01-01", .fresh), (.fast, "2024-01", "2024-10-30", .ageing),
    (.fast, "2024-01", "2024-10-31", .stale), (.fast, "2024", "2025-09-29", .ageing),
    (.fast, "2024", "2025-09-30", .stale),
    (.fast, "2023-05-31", "2024-02-28", .ageing), (.fast, "2023-05-31", "2024-02-29", .stale),
  ]) func thresholds(_ volatility: Volatility, _ modified: String, _ now: String, _ state: Freshness.State) {
    let freshness = FreshnessRule.judge(ReadingSummary(modified: dated(modified)), volatility: volatility, at: at(now))
    #expect(freshness.state == state)
    #expect(freshness.contentDate?.description == modified)
  }

  @Test func doubtfulAndFutureDatesDoNotCount() {
    let now = at("2026-01-05")
    #expect(FreshnessRule.judge(nil, volatility: .slow, at: now) == Freshness())
    let doubtful = ReadingSummary(published: dated("2010-01-01", 0.4))
    #expect(FreshnessRule.judge(doubtful, volatility: .fast, at: now).state == .unknown)
    let future = ReadingSummary(published: dated("2025-12-01"), modified: dated("2027-01-01"))
    #expect(FreshnessRule.judge(future, volatility: .fast, at: now).basis == "published")
    let tomorrow = ReadingSummary(modified: dated("2026-01-06"))
    #expect(FreshnessRule.judge(tomorrow, volatility: .fast, at: now).state == .fresh)
  }

  @Test func laterOfTheDatesIsTheBasis() {
    let now = at("2026-01-05")
    let both = ReadingSummary(published: dated("2020-01-01"), modified: dated("2025-06-01", 0.8))
    let freshness = FreshnessRule.judge(both, volatility: .slow, at: now)
    #expect(freshness.basis == "modified")
    #expect(freshness.confidence == 0.8)
    #expect(freshness.reviewBy?.description == "2028-06-01")
    let odd = ReadingSummary(published: dated("2025-06-01"), modified: dated("2020-01-01"))
    #expect(FreshnessRule.judge(odd, volatility: .slow, at: now).basis == "published")
  }
}
