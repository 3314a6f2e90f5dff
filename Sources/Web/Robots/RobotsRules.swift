/// The rules of one robots.txt, by RFC 9309, read as Google's crawler reads them where the RFC leaves room: common
/// typing errors are understood, `User-agent` lines are compared by their product token, rules for other purposes do not
/// end a group.
package struct RobotsRules: Sendable {
  /// Bytes read at most; RFC 9309 §2.5 asks for at least 500 KiB. A line cut in two by the limit is left out.
  package static let sizeLimit = 524_288

  /// Everything may be visited: no file, or an empty one.
  package static let allowAll = RobotsRules([])
  /// Nothing may be visited: the file could not be had (RFC 9309 §2.3.1.4).
  package static let disallowAll = RobotsRules(Array("User-agent: *\nDisallow: /".utf8))

  private var groups: [Group] = []

  struct Rule: Sendable {
    var isAllow: Bool
    var pattern: RobotsPattern
    /// Counted from 1.
    var line: Int
  }

  /// Rules and those they are for.
  struct Group: Sendable {
    /// Product tokens in lower case.
    var agents: [[UInt8]] = []
    var isForAll = false
    var rules: [Rule] = []
    var crawlDelay: Double?
    /// Whether a rule ended the list of agents.
    var isClosed = false
  }

  package init(_ bytes: [UInt8]) {
    var reader = RobotsReader(bytes: bytes, limit: RobotsRules.sizeLimit)
    while let line = reader.next() {
      switch line.field {
      case .userAgent(let value): addAgent(value)
      case .allow(let value): add(Rule(isAllow: true, pattern: RobotsPattern(value), line: line.number))
      case .disallow(let value): add(Rule(isAllow: false, pattern: RobotsPattern(value), line: line.number))
      case .crawlDelay(let seconds):
        guard !groups.isEmpty else { break }
        groups[groups.count - 1].crawlDelay = groups[groups.count - 1].crawlDelay ?? seconds
      }
    }
  }

  private mutating func addAgent(_ value: [UInt8]) {
    if groups.last?.isClosed != false { groups.append(Group()) }
    let last = groups.count - 1
    if value.first == UInt8(ascii: "*"), value.count == 1 || RobotsReader.isSpace(value[1]) {
      groups[last].isForAll = true
    } else {
      let token = value.prefix { $0.isASCIIAlpha || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
      groups[last].agents.append(token.map(\.asciiLowercased))
    }
  }

  private mutating func add(_ rule: Rule) {
    guard !groups.isEmpty else { return }
    groups[groups.count - 1].isClosed = true
    groups[groups.count - 1].rules.append(rule)
  }

  // MARK: Asking

  /// Whether the agent may visit the address, and the rule that says so; without a rule, it may.
  ///
  /// - Parameter agent: the product token, such as `Perennial`.
  package func ruling(agent: String, url: WebURL) -> (allowed: Bool, line: Int?, rule: String?) {
    ruling(agent: agent, target: RobotsPattern.escaped(Array(url.pathAndQuery.utf8)))
  }

  /// The same for an address as written, which is not normalised first (`target(ofAddress:)`).
  package func ruling(agent: String, address: String) -> (allowed: Bool, line: Int?, rule: String?) {
    ruling(agent: agent, target: RobotsRules.target(ofAddress: address))
  }

  /// The rule with the longest pattern decides; of an allow and a disallow of one length, the allow (RFC 9309 §2.2.2).
  /// All groups of the agent count as one; only without any do those for `*` count (§2.2.1).
  private func ruling(agent: String, target: [UInt8]) -> (allowed: Bool, line: Int?, rule: String?) {
    var best: (length: Int, rule: Rule)?
    for group in applicable(to: agent) {
      for rule in group.rules {
        let shortest = best.map { $0.rule.isAllow || !rule.isAllow ? $0.length + 1 : $0.length } ?? 1
        guard let length = rule.pattern.matchLength(target, isAllow: rule.isAllow, atLeast: shortest) else { continue }
        best = (length, rule)
      }
    }
    guard let best else { return (true, nil, nil) }
    let text = (best.rule.isAllow ? "Allow: " : "Disallow: ") + best.rule.pattern.description
    return (best.rule.isAllow, best.rule.line, text)
  }

  /// Seconds between visits that the site asks for (no part of RFC 9309); nil when it asks for none.
  package func crawlDelay(agent: String) -> Double? { applicable(to: agent).compactMap(\.crawlDelay).max() }

  private func applicable(to agent: String) -> [Group] {
    let token = agent.utf8.map(\.asciiLowercased)
    let own = groups.filter { $0.agents.contains(token) }
    return own.isEmpty ? groups.filter(\.isForAll) : own
  }

  /// The path with the query of an address as written, without its fragment; `/` when it has none.
  static func target(ofAddress address: String) -> [UInt8] {
    let bytes = Array(address.utf8)
    let start = bytes.starts(with: "//".utf8) ? 2 : 0
    func isPathStart(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";")
    }
    guard let early = bytes[start...].firstIndex(where: isPathStart) else { return [UInt8(ascii: "/")] }
    var pathStart = early
    if early > start, bytes[early - 1] == UInt8(ascii: ":"), bytes[early...].starts(with: "//".utf8) {
      guard let first = bytes[(early + 2)...].firstIndex(where: isPathStart) else { return [UInt8(ascii: "/")] }
      pathStart = first
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    if end < pathStart { return [UInt8(ascii: "/")] }
    let path = bytes[pathStart..<end]
    return path.first == UInt8(ascii: "/") ? Array(path) : [UInt8(ascii: "/")] + path
  }
}
