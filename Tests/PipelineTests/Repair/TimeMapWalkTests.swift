import Model
import Testing
import Web

@testable import Pipeline

/// A list of copies over several pages is followed to the newest ones from before a moment, and no further.
struct TimeMapWalkTests {
  private static let base = "http://archive.test/map/1"

  private static func day(_ day: Int) -> Timestamp { TestCatalog.moment(day) }

  /// `from`, `until` and copies are days.
  private static func map(
    _ copies: [Int], pages: [(path: String, from: Int?, until: Int?)] = [], more: String = ""
  ) -> TimeMap {
    let links =
      copies.map { "<http://archive.test/\($0)>; rel=\"memento\"; datetime=\"\(date($0))\"" }
      + pages.map { page in
        "<\(page.path)>; rel=\"timemap\"; type=\"application/link-format\""
          + (page.from.map { "; from=\"\(date($0))\"" } ?? "") + (page.until.map { "; until=\"\(date($0))\"" } ?? "")
      }
    return TimeMap(Array((links.joined(separator: ",\n") + more).utf8), base: WebURL(base))
  }

  private static func date(_ day: Int) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let moment = TestCatalog.moment(day)
    let clock = String(moment.description.dropFirst(11).prefix(8))
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let civil = moment.date
    let number = civil.day ?? 1
    let weekday = names[((Int(civil.daysSince1970) + 3) % 7 + 7) % 7]
    return "\(weekday), \(number < 10 ? "0" : "")\(number) \(months[(civil.month ?? 1) - 1]) \(civil.year) \(clock) GMT"
  }

  /// The paths asked for, in order, and the days of the copies found.
  private func walk(_ maps: [String: TimeMap], before day: Int, wanted: Int = 2) throws -> ([String], [String]) {
    let first = try #require(WebURL(Self.base))
    var walk = TimeMapWalk(first: first, before: Self.day(day), wanted: wanted)
    walk.take(try #require(maps["/map/1"]))
    var asked: [String] = []
    while let next = walk.next() {
      asked.append(next.path)
      if let map = maps[next.path] { walk.take(map) }
    }
    return (asked, walk.mementos.map { String($0.url.dropFirst("http://archive.test/".count)) })
  }

  @Test func aMapOfOnePage() throws {
    #expect(try walk(["/map/1": Self.map([1, 5, 9])], before: 7) == ([], ["5", "1"]))
  }

  @Test func anIndexLeadsToThePageOfTheMoment() throws {
    let index = Self.map([], pages: [("/map/a", 0, 99), ("/map/b", 100, 199), ("/map/c", 200, 299)])
    let maps = [
      "/map/1": index, "/map/a": Self.map([10, 20]), "/map/b": Self.map([110, 120, 130]), "/map/c": Self.map([210]),
    ]
    #expect(try walk(maps, before: 150) == (["/map/b"], ["130", "120", "110"]))
    // Too few there: the one before it as well.
    #expect(try walk(maps, before: 111) == (["/map/b", "/map/a"], ["110", "20", "10"]))
    #expect(try walk(maps, before: 1_000).0 == ["/map/c", "/map/b"])
  }

  @Test func pagesThatNameOneAnother() throws {
    let maps = [
      "/map/1": Self.map([1, 2], pages: [("2", 100, nil)]),
      "/map/2": Self.map([101], pages: [("1", 0, 99), ("/map/3", 200, nil)]),
      "/map/3": Self.map([201, 202], pages: [("/map/2", 100, 199)]),
    ]
    #expect(try walk(maps, before: 300) == (["/map/2", "/map/3"], ["202", "201", "101", "2", "1"]))
    #expect(try walk(maps, before: 50) == ([], ["2", "1"]))
  }

  @Test func pagesWithoutTimesAreAskedForFromTheLast() throws {
    let maps = ["/map/1": Self.map([], pages: [("/map/2", nil, nil), ("/map/3", nil, nil)]), "/map/3": Self.map([5])]
    #expect(try walk(maps, before: 10, wanted: 1).0 == ["/map/3", "/map/2"])
  }

  @Test func aListWithoutEndIsLeft() throws {
    var maps: [String: TimeMap] = [:]
    for page in 1...50 { maps["/map/\(page)"] = Self.map([], pages: [("/map/\(page + 1)", page, nil)]) }
    #expect(try walk(maps, before: 900).0.count == TimeMapWalk.most - 1)
  }

  @Test(arguments: [
    "http://elsewhere.test/map/2", "ftp://archive.test/map/2", "http://me@archive.test/map/2", "/map/1", "/map/1#2",
    "http://",
  ])
  func otherPlacesAreNotAsked(_ url: String) throws {
    #expect(try walk(["/map/1": Self.map([], pages: [(url, nil, nil)])], before: 10).0.isEmpty)
  }

  @Test func itselfAndOtherFormatsAreNoPages() throws {
    let more = """
      <http://archive.test/json>; rel="timemap"; type="application/json",
      <http://archive.test/self>; rel="self timemap"; type="application/link-format"
      """
    #expect(try walk(["/map/1": Self.map([], more: more)], before: 10).0.isEmpty)
  }
}
