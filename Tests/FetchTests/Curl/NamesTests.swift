import Model
import Synchronization
import Testing

@testable import Fetch

@Suite struct NamesTests {
  @Test func answersAreKeptAsLongAsTheyMaySayTheSame() {
    var cache = NameCache()
    cache.store(.addresses(["192.0.32.10"]), for: "a.test", now: 0)
    cache.store(.failure(Failure(.nameNotFound)), for: "b.test", now: 0)
    cache.store(.failure(Failure(.resolverUnavailable)), for: "c.test", now: 0)
    #expect(["a.test", "b.test", "c.test"].map { cache[$0, now: 4] != nil } == [true, true, true])
    #expect(["a.test", "b.test", "c.test"].map { cache[$0, now: 50] != nil } == [true, true, false])
    #expect(["a.test", "b.test", "c.test"].map { cache[$0, now: 200] != nil } == [true, false, false])
    #expect(cache["a.test", now: 300] == nil)
    #expect(cache["d.test", now: 0] == nil)
  }

  @Test func theCacheIsBounded() {
    var cache = NameCache()
    for index in 0..<30_000 { cache.store(.addresses([]), for: "\(index).test", now: 0) }
    #expect((0..<30_000).count { cache["\($0).test", now: 1] != nil } <= 8_192)
    #expect(cache["29999.test", now: 1] != nil)
  }

  @Test func lookupsShareTheThreadsAllowed() throws {
    struct Count { var now = 0, most = 0 }
    let count = Mutex(Count())
    let resolver = Resolver(maxThreads: 3, signal: try EventDescriptor()) { host in
      count.withLock { count in
        count.now += 1
        count.most = max(count.most, count.now)
      }
      defer { count.withLock { $0.now -= 1 } }
      return .addresses([host])
    }
    for index in 0..<200 { resolver.ask("\(index)") }
    var answers: Set<String> = []
    while answers.count < 200 { for (host, _) in resolver.answers() { answers.insert(host) } }
    #expect(count.withLock { $0.most } <= 3)
    #expect(answers == Set((0..<200).map(String.init)))
  }

  @Test(arguments: [
    ("http://a.test/", URLVetting.Target(host: "a.test", port: 80, isNumeric: false)),
    ("https://a.test:8443/b?c", .init(host: "a.test", port: 8443, isNumeric: false)),
    ("HTTPS://a.test/", .init(host: "a.test", port: 443, isNumeric: false)),
    ("http://192.0.32.10/", .init(host: "192.0.32.10", port: 80, isNumeric: true)),
    ("http://0x7f.1/", .init(host: "127.0.0.1", port: 80, isNumeric: true)),
    ("http://[::1]:81/", .init(host: "::1", port: 81, isNumeric: true)),
    ("http://xn--bcher-kva.test/%C3%A4", .init(host: "xn--bcher-kva.test", port: 80, isNumeric: false)),
  ])
  func addressesAreReadAsLibcurlWill(url: String, target: URLVetting.Target) throws {
    #expect(try URLVetting()?.vet(url).get() == target)
  }

  @Test(arguments: [
    ("http://u@a.test/", Failure.Kind.refusedByPolicy), ("http://u:p@a.test/", .refusedByPolicy),
    ("http://:@a.test/", .refusedByPolicy), ("ws://a.test/", .refusedByPolicy), ("a.test", .refusedByPolicy),
    ("", .refusedByPolicy), ("http://", .protocolError),
    ("http://a.test:99999/", .protocolError), ("http://a.test/ b", .protocolError),
    ("http://a.test/\r\nX: y", .protocolError),
    ("http://b\u{FC}cher.test/", .protocolError), ("http://a.test/\0", .protocolError),
  ])
  func whatMustNotBeAskedForIsRefused(url: String, kind: Failure.Kind) throws {
    let vetting = try #require(URLVetting())
    guard case .failure(let failure) = vetting.vet(url) else {
      Issue.record("accepted")
      return
    }
    #expect(failure.kind == kind)
  }
}
