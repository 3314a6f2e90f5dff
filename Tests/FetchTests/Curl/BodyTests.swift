import Model
import TestSupport
import Testing

@testable import Fetch

/// Bodies that are whole, cut, compressed, garbage or without end.
@Suite struct BodyTests {
  private static let text = Array(String(repeating: "A line of a lesson.\n", count: 400).utf8)

  /// The answer to one request whose handler writes the given bytes and closes.
  private func fetch(
    _ head: String, _ body: [UInt8] = [], maxBody: Int = 5 << 20,
    _ configure: (inout FetchConfiguration) -> Void = { _ in }
  ) throws -> ExchangeResult {
    let server = try LoopbackServer { _, connection in
      connection.send(Array(head.utf8) + body)
      connection.close()
    }
    return try Probe(configure).fetch(server.origin + "/", maxBody: maxBody)
  }

  private static func head(_ fields: String..., status: Int = 200) -> String {
    "HTTP/1.1 \(status) X\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
  }

  @Test(arguments: [
    head("Content-Length: 8000"), head(), head("Transfer-Encoding: chunked"),
  ])
  func aWholeBodyIsComplete(head: String) throws {
    let chunk = Array("1f40\r\n".utf8) + BodyTests.text + Array("\r\n0\r\n\r\n".utf8)
    let result = try fetch(head, head.contains("chunked") ? chunk : BodyTests.text)
    #expect(result.response?.body == BodyTests.text)
    #expect(result.response?.completeness == .complete)
  }

  @Test(arguments: ["UTF-8", "none", "binary", "gzip ,utf-8"])
  func wordsThatNameNoCodingChangeNothing(word: String) throws {
    let body = word.contains("gzip") ? Gzip.member(BodyTests.text) : BodyTests.text
    #expect(try fetch(BodyTests.head("Content-Encoding: \(word)"), body).response?.body == BodyTests.text)
  }

  @Test(arguments: [
    (head("Content-Length: 90000"), text), (head("Transfer-Encoding: chunked"), Array("1000\r\nabc".utf8)),
    (head("Content-Length: 5"), []),
  ])
  func aCutBodyIsIncomplete(head: String, body: [UInt8]) throws {
    let result = try fetch(head, body)
    #expect(result.response?.status == 200)
    #expect(result.response?.completeness == .incomplete(.truncatedBody))
  }

  @Test func aResetWithinTheBodyIsIncompleteAndBeforeItAFailure() throws {
    let server = try LoopbackServer { request, connection in
      if request.path == "/body" { connection.send("HTTP/1.1 200 X\r\nContent-Length: 90\r\n\r\nabc") }
      connection.reset()
    }
    let probe = try Probe()
    #expect(try probe.fetch(server.origin + "/none").failure?.kind == .connectionReset)
    let result = try probe.fetch(server.origin + "/body")
    // The kernel may drop what was sent before a reset.
    #expect(result.response?.completeness == .incomplete(.truncatedBody) || result.failure?.kind == .connectionReset)
  }

  @Test(arguments: [
    ("gzip", Gzip.member(text)), ("x-gzip", Gzip.member(text)), ("GZip", Gzip.member(text)),
    ("deflate", Gzip.zlib(text)), ("deflate", Gzip.stored(text)), ("identity", text),
    ("gzip, gzip", Gzip.member(Gzip.member(text))), ("deflate, gzip", Gzip.member(Gzip.zlib(text))),
    ("gzip", Gzip.member(Array(text[..<100])) + Gzip.member(Array(text[100...]))),
    ("gzip", Gzip.member(text) + [0, 0, 0]), ("br", Brotli.stored(text)), ("zstd", Zstd.stored(text)),
    ("BR", Brotli.stored(text)), ("br, gzip", Gzip.member(Brotli.stored(text))),
    ("zstd, br", Brotli.stored(Zstd.stored(text))), ("zstd, zstd", Zstd.stored(Zstd.stored(text))),
  ])
  func codingsAreUndone(coding: String, body: [UInt8]) throws {
    let result = try fetch(BodyTests.head("Content-Encoding: \(coding)"), body)
    #expect(result.response?.body == BodyTests.text)
    #expect(result.response?.completeness == .complete)
  }

  @Test(arguments: [
    ("gzip", Gzip.member(text)), ("br", Brotli.stored(text)), ("zstd", Zstd.stored(text)),
    ("br, gzip", Gzip.member(Brotli.stored(text).dropLast())),
  ])
  func aCutCompressedStreamIsIncomplete(coding: String, body: [UInt8]) throws {
    for count in [1, 9, 15, 100, 4000, body.count - 1] {
      let result = try fetch(BodyTests.head("Content-Encoding: \(coding)"), Array(body.prefix(count)))
      #expect(result.response?.completeness == .incomplete(.truncatedEncoding))
    }
  }

  @Test(arguments: ["gzip", "deflate", "br", "zstd"]) func aCompressedBodyOfNoBytesIsEmpty(coding: String) throws {
    let result = try fetch(BodyTests.head("Content-Encoding: \(coding)", "Content-Length: 0"))
    #expect(result.response?.body == [])
    #expect(result.response?.completeness == .complete)
  }

  @Test(arguments: [
    ("gzip", Array("not gzip ok!".utf8), Failure.Kind.badEncoding), ("br", text, .badEncoding),
    ("zstd", text, .badEncoding), ("compress", text, .badEncoding), ("br, dcz", text, .badEncoding),
    ("zstd", Zstd.stored(text, window: 0x69), .badEncoding),
    ("gzip", Array(Gzip.member(text).dropLast(8)) + [0, 0, 0, 0, 0, 0, 0, 0], .badEncoding),
    ("gzip, gzip, gzip", text, .protocolError), ("gzip,gzip,gzip,gzip,gzip,gzip", text, .protocolError),
  ])
  func codingsThatCannotBeUndoneAreFailures(coding: String, body: [UInt8], kind: Failure.Kind) throws {
    #expect(try fetch(BodyTests.head("Content-Encoding: \(coding)"), body).failure?.kind == kind)
  }

  @Test func aStatusOtherThanSuccessStandsWhateverItsBody() throws {
    let garbage = try fetch(BodyTests.head("Content-Encoding: gzip", status: 404), Array("not gzip ok!".utf8))
    #expect(garbage.response?.status == 404)
    let cut = try fetch(BodyTests.head("Content-Length: 90", status: 410), [65])
    #expect(cut.response?.status == 410)
    #expect(cut.response?.completeness == .incomplete(.truncatedBody))
  }

  @Test func whatExplainsAStatusIsReadInPart() throws {
    let body = [UInt8](repeating: 65, count: 1 << 20)
    let result = try fetch(BodyTests.head("Content-Length: \(body.count)", status: 404), body)
    #expect(result.response?.status == 404)
    #expect(result.response?.body.count == 256 << 10)
    #expect(result.response?.completeness == .incomplete(.oversize))
  }

  @Test(arguments: [(999, false), (1000, true), (1001, true)])
  func theLimitIsExact(limit: Int, isWhole: Bool) throws {
    let result = try fetch(BodyTests.head(), [UInt8](repeating: 65, count: 1000), maxBody: limit)
    #expect(result.response?.body.count == min(limit, 1000))
    #expect(result.response?.completeness == (isWhole ? .complete : .incomplete(.oversize)))
  }

  @Test func aBodyWithoutEndStopsAtTheLimit() throws {
    let server = try LoopbackServer { _, connection in
      connection.send("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n")
      let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 65, count: 65_536) + Array("\r\n".utf8)
      while connection.send(chunk) {}
    }
    let result = try Probe().fetch(server.origin + "/", maxBody: 1 << 20)
    #expect(result.response?.body.count == 1 << 20)
    #expect(result.response?.completeness == .incomplete(.oversize))
  }

  @Test func aCompressionBombIsBoundedBySizeAndByRatio() throws {
    let bomb = Gzip.bomb(runs: 30_000)
    let bySize = try fetch(BodyTests.head("Content-Encoding: gzip"), bomb, maxBody: 2 << 20) {
      $0.maxCompressionRatio = 1000
    }
    #expect(bySize.response?.body.count == 2 << 20)
    #expect(bySize.response?.completeness == .incomplete(.oversize))
    let byRatio = try fetch(BodyTests.head("Content-Encoding: gzip"), bomb, maxBody: 64 << 20)
    #expect(byRatio.response?.completeness == .incomplete(.oversize))
    #expect((byRatio.response?.body.count ?? 0) < 8 << 20)
    let twice = try fetch(BodyTests.head("Content-Encoding: gzip, gzip"), Gzip.member(bomb))
    #expect(twice.response?.completeness == .incomplete(.oversize))
  }

  @Test(arguments: [
    ("br", Brotli.zeros), ("zstd", Zstd.zeros(blocks: 64)), ("zstd, br", Brotli.stored(Zstd.zeros(blocks: 64))),
  ])
  func bombsOfOtherCodingsAreBoundedToo(coding: String, bomb: [UInt8]) throws {
    let head = BodyTests.head("Content-Encoding: \(coding)")
    let bySize = try fetch(head, bomb, maxBody: 2 << 20) { $0.maxCompressionRatio = 1_000_000 }
    #expect(bySize.response?.body.count == 2 << 20)
    #expect(bySize.response?.completeness == .incomplete(.oversize))
    let byRatio = try fetch(head, bomb, maxBody: 64 << 20)
    #expect(byRatio.response?.completeness == .incomplete(.oversize))
    #expect((byRatio.response?.body.count ?? 0) <= 1 << 20 + 65_536)
  }

  /// Bytes that decode to nothing have a limit too.
  @Test(arguments: [
    ("gzip", Gzip.member([65])), ("zstd", Zstd.stored([65]) + Zstd.skippable([])), ("br", Brotli.stored([65])),
  ])
  func whatFollowsTheEndIsBounded(coding: String, body: [UInt8]) throws {
    let filling = [UInt8](repeating: 0, count: 65_536)
    let server = try LoopbackServer { _, connection in
      connection.send(Array(BodyTests.head("Content-Encoding: \(coding)").utf8) + body)
      while connection.send(filling) {}
    }
    let result = try Probe().fetch(server.origin + "/", maxBody: 1 << 20)
    #expect(result.response?.body == [65])
    #expect(result.response?.completeness == .incomplete(.oversize))
  }

  enum Hostile: String, CaseIterable, Sendable {
    case lineWithoutColon, nul, noStatusLine, twoLengths, negativeLength, longLine, manyLines, endlessInterim

    var bytes: String {
      let status = "HTTP/1.1 200 X\r\n"
      return switch self {
      case .lineWithoutColon: status + "no colon\r\n\r\nabc"
      case .nul: status + "A: b\0c\r\n\r\nabc"
      case .noStatusLine: "<html>no status line</html>"
      case .twoLengths: status + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc"
      case .negativeLength: status + "Content-Length: -3\r\n\r\nabc"
      case .longLine: status + "A: " + String(repeating: "b", count: 300_000) + "\r\n\r\n"
      case .manyLines: status + (0..<1_100).map { "X-\($0): b\r\n" }.joined() + "\r\n"
      case .endlessInterim: String(repeating: "HTTP/1.1 103 X\r\n\r\n", count: 60) + status + "\r\n"
      }
    }
  }

  @Test(arguments: Hostile.allCases) func hostileResponsesAreProtocolErrors(hostile: Hostile) throws {
    #expect(try fetch(hostile.bytes).failure?.kind == .protocolError)
  }
}
