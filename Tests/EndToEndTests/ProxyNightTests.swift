import Foundation
import TestSupport
import Testing

/// A page that keeps us out is looked at through a proxy; the proxy's password is in nothing that is written or said.
@Suite(.serialized)
struct ProxyNightTests {
  private static let password = "w0rd-that-stays-here"

  @Test func aSecondOpinionThroughAProxy() throws {
    let proxy = try LoopbackServer { request, connection in
      let isWanted = request.target == "http://h0.test/p0.html"
      connection.send(isWanted ? LoopbackReply(text: Rehearsal.page(0, 0)) : LoopbackReply(404))
    }
    let web = try Rehearsal(
      hosts: 3, pages: 2, fetch: "  secondOpinion: {proxy: \"http://me:\(Self.password)@127.0.0.1:\(proxy.port)\"}")
    #expect(try web.night(0).status == 0)
    #expect(proxy.requests.isEmpty)
    try web.override([("h0.test", "/p0.html", "status", "403"), ("h1.test", "/p0.html", "status", "403")])
    let night = try web.night(1)
    #expect(night.status == 0, "\(night.err)")
    #expect(proxy.requests.contains { $0.target == "http://h0.test/p0.html" })
    #expect(proxy.requests.allSatisfy { $0["proxy-authorization"]?.hasPrefix("Basic ") == true })
    let said = try web.findings().compactMap { finding -> String? in
      let evidence = finding["evidence"] as? [[String: Any]] ?? []
      let opinion = evidence.first { $0["kind"] as? String == "second-opinion" }
      return opinion.map { "\(finding["entry"] ?? "") \($0["value"] ?? "") \($0["source"] ?? "")" }
    }
    #expect(said == ["h0-p0 alive on 2026-01-06 proxy", "h1-p0 not alive on 2026-01-06 proxy"])
    #expect(try web.health()["h0-p0"] == "blocked")

    // A proxy that is not there, and a pipeline that is wrong, say so without it.
    proxy.stop()
    let pipeline = String(decoding: try web.read("night.yaml"), as: UTF8.self)
    let lost = try web.night(9)
    #expect(lost.status == 0)
    #expect((lost.out + lost.err).contains("the proxy cannot be reached"))
    try web.write("night.yaml", pipeline.replacing("http://me:", with: "gopher://me:"))
    let wrong = try web.night(10)
    #expect(wrong.status == 2)
    #expect(wrong.err.contains("“proxy” has a scheme"))
    for output in [night, lost, wrong] { #expect(!(output.out + output.err).contains(Self.password)) }
    try web.write("night.yaml", "")
    let secrets = [Self.password, Data("me:\(Self.password)".utf8).base64EncodedString()].map { Data($0.utf8) }
    let files = try #require(FileManager.default.enumerator(atPath: web.folder))
    for case let path as String in files {
      let bytes = try? Data(contentsOf: URL(filePath: web.folder).appending(path: path))
      for secret in secrets { #expect(bytes?.range(of: secret) == nil, "\(path)") }
    }
  }
}
