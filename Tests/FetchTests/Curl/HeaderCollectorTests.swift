import Model
import Testing

@testable import Fetch

@Suite struct HeaderCollectorTests {
  private func collect(
    _ lines: [String], maxBytes: Int = 10_000, maxLines: Int = 100, maxInterim: Int = 3
  ) -> HeaderCollector {
    var collector = HeaderCollector(maxBytes: maxBytes, maxLines: maxLines, maxInterim: maxInterim)
    for line in lines {
      guard Array(line.utf8).withUnsafeBufferPointer({ collector.append($0) }) else { break }
    }
    return collector
  }

  @Test func namesAreLowerCasedAndValuesTrimmed() {
    let collector = collect(["HTTP/1.1 200 OK\r\n", "Content-TYPE: \t text/html \r\n", "Empty:\r\n", "\r\n"])
    #expect(collector.isComplete)
    #expect(collector.status == 200)
    #expect(
      collector.headers == Headers([.init(name: "content-type", value: "text/html"), .init(name: "empty", value: "")]))
  }

  @Test func invalidUTF8IsRepaired() {
    var collector = HeaderCollector(maxBytes: 100, maxLines: 10)
    _ = Array("HTTP/1.1 200 OK\r\n".utf8).withUnsafeBufferPointer { collector.append($0) }
    _ = ([0x58, 0x3A, 0xFF, 0x61, 0x0D, 0x0A] as [UInt8]).withUnsafeBufferPointer { collector.append($0) }
    #expect(collector.headers["x"] == "\u{FFFD}a")
  }

  @Test func interimResponsesAndTrailersAreDropped() {
    let collector = collect([
      "HTTP/1.1 103 Early Hints\r\n", "Link: a\r\n", "\r\n", "HTTP/1.1 404 Not Found\r\n", "A: b\r\n", "\r\n",
      "Trailer: x\r\n",
    ])
    #expect(collector.status == 404)
    #expect(collector.headers == Headers([.init(name: "a", value: "b")]))
  }

  @Test func aFoldedLineContinuesTheFieldBeforeIt() {
    #expect(collect(["HTTP/1.1 200 OK\r\n", "A: b\r\n", "  c\r\n", "\r\n"]).headers["a"] == "b c")
  }

  @Test func equalContentLengthsAreOne() {
    #expect(collect(["HTTP/1.1 200 OK\r\n", "Content-Length: 3\r\n", "content-length: 3\r\n", "\r\n"]).isComplete)
  }

  @Test(arguments: [
    (["HTTP/1.1 200 OK\r\n", "Content-Length: 3\r\n", "Content-Length: 4\r\n", "\r\n"], "two different"),
    (["HTTP/1.1 200 OK\r\n", "A: b\0c\r\n"], "NUL"),
    (["HTTP/1.1 200 OK\r\n", "no colon here\r\n"], "without a colon"),
    (["HTTP/1.1 200 OK\r\n", ": no name\r\n"], "without a colon"),
    (["HTTP/1.1 200 OK\r\n", " folded\r\n"], "folded"),
    (["HTTP/1.1 2x0 OK\r\n"], "three digits"),
    (["HTTP/1.1 099 OK\r\n"], "below 100"),
    (["HTTP/1.1\r\n"], "without a status"),
    (Array(repeating: ["HTTP/1.1 100 Continue\r\n", "\r\n"], count: 4).flatMap { $0 }, "interim"),
    (["HTTP/1.1 200 OK\r\n"] + (0..<100).map { "A\($0): b\r\n" }, "header lines"),
    (["HTTP/1.1 200 OK\r\n", "A: " + String(repeating: "b", count: 10_000) + "\r\n"], "header bytes"),
  ])
  func hostileHeadersAreRefused(lines: [String], reason: String) {
    let collector = collect(lines)
    #expect(collector.fault?.contains(reason) == true)
    #expect(!collector.isComplete)
  }

  @Test func theBoundsCountTrailersToo() {
    let lines = ["HTTP/1.1 200 OK\r\n", "\r\n"] + (0..<100).map { "T\($0): x\r\n" }
    #expect(collect(lines).fault?.contains("header lines") == true)
  }
}
