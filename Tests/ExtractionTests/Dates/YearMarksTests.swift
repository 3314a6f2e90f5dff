import Testing

@testable import Extraction

@Suite("Where a line can hold a date")
struct YearMarksTests {
  private static let filler = String(repeating: "Wind the warp before you thread the loom. ", count: 12)

  private func part(_ line: String) -> String? {
    var line = line
    return line.withUTF8 { bytes in
      YearMarks.find(bytes).map { String(decoding: bytes[$0.low..<$0.high], as: UTF8.self) }
    }
  }

  @Test(arguments: ["posted on 3 March 2021", "am 24. Dezember 1999", "20210503", "令和6年5月6日", "٣ مارس ٢٠٢١"])
  func theDateIsWithin(date: String) throws {
    let found = try #require(part(Self.filler + date + " " + Self.filler))
    #expect(found.contains(date))
    #expect(found.utf8.count < Self.filler.utf8.count)
  }

  @Test(arguments: ["", "call 555 1234 today", "version 3.11 of 12", "page 192", "room 7020", "für Bäume"])
  func withoutAYearThereIsNone(text: String) { #expect(part(Self.filler + text + Self.filler) == nil) }

  @Test func linesAreReadFromTheFirstYearToTheLast() throws {
    let line = "from May 1, 2019 " + Self.filler + "to June 2, 2020"
    #expect(part(line) == line)
  }
}
