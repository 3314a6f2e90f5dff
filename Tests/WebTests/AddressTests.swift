import Glibc
import Testing

@testable import Web

struct AddressTests {
  private func ruling(_ text: String, port: Int = 443, allow: [String] = []) throws -> AddressPolicy.Ruling {
    AddressPolicy(allow: allow.compactMap(CIDR.init)).ruling(try #require(IPAddress(text)), port: port)
  }

  /// The first and the last address of every refused block.
  @Test(arguments: [
    ("0.0.0.0", "0.255.255.255"), ("10.0.0.0", "10.255.255.255"), ("100.64.0.0", "100.127.255.255"),
    ("127.0.0.0", "127.255.255.255"), ("169.254.0.0", "169.254.169.254"), ("169.254.0.1", "169.254.255.255"),
    ("172.16.0.0", "172.31.255.255"), ("192.0.0.0", "192.0.0.255"), ("192.0.2.0", "192.0.2.255"),
    ("192.31.196.0", "192.31.196.255"), ("192.52.193.0", "192.52.193.255"), ("192.88.99.0", "192.88.99.255"),
    ("192.168.0.0", "192.168.255.255"), ("192.175.48.0", "192.175.48.255"), ("198.18.0.0", "198.19.255.255"),
    ("198.51.100.0", "198.51.100.255"), ("203.0.113.0", "203.0.113.255"), ("224.0.0.0", "239.255.255.255"),
    ("240.0.0.0", "255.255.255.255"), ("::", "::1"), ("::8.8.8.8", "::ffff:ffff"), ("::ffff:0:0", "::ffff:ffff:ffff"),
    ("::ffff:8.8.8.8", "::ffff:127.0.0.1"), ("::ffff:0:0:0", "::ffff:0:ffff:ffff"), ("64:ff9b::", "64:ff9b::ffff:ffff"),
    ("64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff"), ("100::", "100::ffff:ffff:ffff:ffff"),
    ("2001::", "2001:1ff:ffff::"),
    ("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"), ("2002::", "2002:808:808::1"),
    ("3fff::", "3fff:fff:ffff::"),
    ("5f00::", "5f00:ffff::"), ("fc00::", "fdff:ffff::"), ("fe80::", "febf:ffff::"), ("fec0::", "feff:ffff::"),
    ("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
  ])
  func refusesBothEndsOfEveryBlock(_ first: String, _ last: String) throws {
    for text in [first, last] {
      guard case .refused = try ruling(text) else {
        Issue.record("\(text) was allowed")
        continue
      }
    }
  }

  /// The public neighbours of those blocks.
  @Test(arguments: [
    "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
    "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255", "192.0.1.0", "192.0.1.255",
    "192.0.3.0", "192.31.195.255", "192.31.197.0", "192.52.192.255", "192.52.194.0", "192.88.98.255", "192.88.100.0",
    "192.167.255.255", "192.169.0.0", "192.175.47.255", "192.175.49.0", "198.17.255.255", "198.20.0.0",
    "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0", "223.255.255.255", "2000::", "2000:ffff::",
    "2001:200::", "2001:db7:ffff::", "2001:db9::", "2001:ffff::", "2003::", "3ffe:ffff::", "3fff:1000::", "2a00::1",
  ])
  func allowsTheNeighbours(_ text: String) throws {
    #expect(try ruling(text) == .allowed)
    #expect(try ruling(text, port: 80) == .allowed)
  }

  /// Neighbours that are no global unicast addresses.
  @Test(arguments: [
    "::1:0:0", "64:ff9c::1", "64:ff9b:2::", "100:0:0:1::", "1fff:ffff::", "4000::", "fbff::", "fe00::", "fe7f::",
  ])
  func refusesWhatIsNotGlobalUnicast(_ text: String) throws {
    guard case .refused(let reason) = try ruling(text) else {
      Issue.record("\(text) was allowed")
      return
    }
    #expect(reason.contains("global unicast"))
  }

  @Test(arguments: [0, 22, 79, 81, 442, 444, 8080, 65_535, -1])
  func refusesOtherPorts(_ port: Int) throws {
    #expect(try ruling("8.8.8.8", port: port) == .refused("port \(port) is neither 80 nor 443"))
  }

  @Test func exceptionsHoldForTheirBlockOnAnyPort() throws {
    #expect(try ruling("127.0.0.1", port: 8080, allow: ["127.0.0.1"]) == .allowed)
    #expect(try ruling("::ffff:127.0.0.1", port: 8080, allow: ["127.0.0.0/8"]) == .allowed)
    #expect(try ruling("::1", port: 1, allow: ["::1/128"]) == .allowed)
    #expect(try ruling("127.0.0.2", port: 80, allow: ["127.0.0.1/32"]) != .allowed)
    #expect(try ruling("::1", port: 80, allow: ["127.0.0.0/8"]) != .allowed)
    #expect(try ruling("10.1.2.3", port: 80, allow: ["::/0"]) != .allowed)
  }

  /// Spellings of inner addresses that parsers of different libraries disagree on: the host says what it is.
  @Test(arguments: [
    "http://2130706433/", "http://017700000001/", "http://0x7f.1/", "http://127.1/", "http://0/", "http://①②⑦.⓪.⓪.①/",
    "http://127。0。0。1/", "http://１２７.0.0.1/", "http://[::ffff:127.0.0.1]/", "http://[0:0:0:0:0:ffff:7f00:1]/",
    "http://0300.0250.0.1/", "http://%31%32%37.0.0.1/", "http://169.254.169.254/latest/", "http://[fd00::1]/",
    "http://example.com@127.0.0.1/", "http://127.0.0.1\\@example.com/", "http://127.0.0.1:80\t/", "http:127.0.0.1/",
    "http://[64:ff9b::7f00:1]/", "http://0xA9FEA9FE/", "http://127.0.0.1./",
  ])
  func oddSpellingsAreRecognised(_ text: String) throws {
    let host = try #require(WebURL(text)?.host)
    guard case .refused = try ruling(host, port: 80) else {
      Issue.record("\(host) was allowed")
      return
    }
  }

  @Test func theTableOfBlocksIsWhole() {
    #expect(AddressPolicy.refused.count == 33)
  }

  @Test(arguments: [
    "", "1.2.3", "1.2.3.4.5", "01.2.3.4", "256.1.1.1", "1.2.3.4 ", "0x7f.0.0.1", "::1%lo", ":::", "1::2::3", "12345::",
    "[::1",
    "[]", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:1.2.3.4", "example.org",
  ])
  func textsThatAreNoAddress(_ text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1"), ("[::1]", "::1"), ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
    ("::ffff:1.2.3.4", "::ffff:102:304"),
    ("::", "::"), ("1::", "1::"), ("0:1::", "0:1::"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
  ])
  func writesTheShortForm(_ text: String, _ short: String) throws {
    let address = try #require(IPAddress(text))
    #expect(address.description == short)
    #expect(IPAddress(short) == address)
  }

  @Test func unmapsOnlyMappedAddresses() throws {
    #expect(IPAddress("::ffff:10.0.0.1")?.unmapped == IPAddress("10.0.0.1"))
    for text in ["::10.0.0.1", "64:ff9b::a00:1", "10.0.0.1", "::ffff:0:10.0.0.1"] {
      let address = try #require(IPAddress(text))
      #expect(address.unmapped == address)
    }
  }

  @Test(arguments: ["10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "::/129", "/8", "10/8", "10.0.0.0/8/8", "10.0.0.0/ 8"])
  func textsThatAreNoBlock(_ text: String) {
    #expect(CIDR(text) == nil)
  }

  @Test func blocksHoldTheirAddresses() throws {
    let block = try #require(CIDR("10.1.2.3/12"))
    #expect(block.description == "10.0.0.0/12")
    #expect(block.contains(try #require(IPAddress("10.15.255.255"))))
    #expect(!block.contains(try #require(IPAddress("10.16.0.0"))))
    #expect(!block.contains(try #require(IPAddress("::a0f:ffff"))))
    let all = try #require(CIDR("0.0.0.0/0"))
    #expect(all.contains(try #require(IPAddress("255.255.255.255"))))
    let narrow = try #require(CIDR("2001:db8::1/127"))
    #expect(narrow.contains(try #require(IPAddress("2001:db8::"))))
    #expect(!narrow.contains(try #require(IPAddress("2001:db8::2"))))
  }

  @Test func readsSocketAddresses() {
    var v4 = sockaddr_in()
    v4.sin_family = sa_family_t(AF_INET)
    v4.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var v6 = sockaddr_in6()
    v6.sin6_family = sa_family_t(AF_INET6)
    withUnsafeMutableBytes(of: &v6.sin6_addr) { $0[15] = 1 }
    func read<T>(_ address: T, _ length: Int) -> IPAddress? {
      withUnsafePointer(to: address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { IPAddress(sockaddr: $0, length: length) }
      }
    }
    #expect(read(v4, MemoryLayout<sockaddr_in>.size) == IPAddress("127.0.0.1"))
    #expect(read(v4, 7) == nil)
    #expect(read(v6, MemoryLayout<sockaddr_in6>.size) == IPAddress("::1"))
    #expect(read(v6, MemoryLayout<sockaddr_in>.size) == nil)
    var local = v4
    local.sin_family = sa_family_t(AF_UNIX)
    #expect(read(local, MemoryLayout<sockaddr_in>.size) == nil)
  }
}
