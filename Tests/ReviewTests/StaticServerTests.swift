import Dispatch
import Glibc
import TestSupport
import Testing

@testable import Review

struct StaticServerTests {
  /// The same from a thread of its own: the server needs the threads on which tests run.
  private func exchange(_ port: Int, _ request: String) async -> String {
    await withCheckedContinuation { done in
      DispatchQueue.global().async { done.resume(returning: blockingExchange(port, request)) }
    }
  }

  /// Sends bytes to a local port and reads until the other side closes.
  private func blockingExchange(_ port: Int, _ request: String) -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var limit = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { return "not connected" }
    _ = request.withCString { send(descriptor, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { break }
      answer.append(contentsOf: buffer[..<count])
    }
    return String(decoding: answer, as: UTF8.self)
  }

  private func write(_ text: String, _ path: String) {
    let file = fopen(path, "w")
    fputs(text, file)
    fclose(file)
  }

  @Test func servesUntilItIsStopped() async throws {
    try await withTemporaryFolder { folder in
      let large = String(repeating: "0123456789abcdef", count: 50_000)
      write("<body>hello</body>", folder + "/index.html")
      write(large, folder + "/large.txt")
      write("down.test\t*\tdrop\n", folder + "/.overrides")
      let site = StaticSite(
        hosts: ["up.test": folder, "down.test": folder], overrides: folder + "/.overrides", cors: true)
      let (ports, ready) = AsyncStream.makeStream(of: Int.self)
      let server = Task {
        try await serveStatic(site, port: 0) { ready.yield($0) }
      }
      var iterator = ports.makeAsyncIterator()
      let port = try #require(await iterator.next())

      func get(_ target: String, host: String = "up.test", _ more: String = "", method: String = "GET") async -> String
      {
        await exchange(port, "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\n\(more)Connection: close\r\n\r\n")
      }
      let page = await get("/")
      #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(page.hasSuffix("\r\n\r\n<body>hello</body>"))
      let lines = page.utf8.split(separator: 10).map { String(decoding: $0, as: UTF8.self).lowercased() }
      #expect(lines.contains("content-type: text/html\r"))
      #expect(lines.contains("content-length: 18\r"))
      #expect(lines.contains("access-control-allow-origin: *\r"))
      let tag = try #require(lines.first { $0.hasPrefix("etag: ") }?.dropFirst(6).dropLast())
      let unchanged = await get("/", "If-None-Match: \(tag)\r\n")
      #expect(unchanged.hasPrefix("HTTP/1.1 304 ") && unchanged.hasSuffix("\r\n\r\n"))
      let head = await get("/large.txt", method: "HEAD")
      #expect(head.lowercased().contains("content-length: 800000\r\n") && head.hasSuffix("\r\n\r\n"))
      #expect(await get("/large.txt").hasSuffix("\r\n\r\n" + large))
      #expect(await get("/../index.html").hasPrefix("HTTP/1.1 404 "))
      #expect(await get("/", host: "else.test").hasPrefix("HTTP/1.1 421 "))
      #expect(await get("/", method: "POST").hasPrefix("HTTP/1.1 405 "))
      #expect(await get("/", host: "down.test").isEmpty)
      #expect(await !get("/", "X: \(String(repeating: "x", count: 20_000))\r\n").hasPrefix("HTTP/1.1 200"))
      #expect(await exchange(port, "nonsense\r\n\r\n").hasPrefix("HTTP/1.1 400 "))

      server.cancel()
      try await server.value
      #expect(await exchange(port, "") == "not connected")
    }
  }

  @Test(arguments: ["0.0.0.0", "::", "192.0.2.1", "example.org", "localhost", ""])
  func isNotReachableFromElsewhereUnlessAsked(_ address: String) async {
    await #expect(throws: ReviewError.self) {
      try await serveStatic(StaticSite(hosts: [:]), address: address, port: 0) { _ in }
    }
  }

  @Test(arguments: [-1, 65_536])
  func refusesWhatIsNoPort(_ port: Int) async {
    await #expect(throws: ReviewError.self) { try await serveStatic(StaticSite(hosts: [:]), port: port) { _ in } }
  }

  @Test func refusesOverridesThatCannotBeRead() async {
    await #expect(throws: ReviewError.self) {
      try await serveStatic(StaticSite(hosts: [:], overrides: "/nonexistent/overrides.tsv"), port: 0) { _ in }
    }
  }
}
