import HTML

/// Pages that consist of what several people wrote, one after another: threads, questions with answers.
extension Page {
  /// Whether an address is that of a forum: by a label of the host, or a segment of the path.
  static func isForum(url: String) -> Bool {
    var rest = url.utf8[...]
    if let colon = rest.firstIndex(of: 0x3A), rest[colon...].starts(with: [0x3A, 0x2F, 0x2F]) {
      rest = rest[rest.index(colon, offsetBy: 3)...]
    }
    var key = NameTable.Key()
    var isHost = true
    for byte in rest.prefix(256) {
      if byte == 0x3F || byte == 0x23 { break }
      if byte != 0x2F, byte != 0x2E {
        key.append(byte.lowered)
        continue
      }
      if let kind = names.value(key), kind & (isHost ? 1 : 2) != 0 { return true }
      key = NameTable.Key()
      if byte == 0x2F { isHost = false }
    }
    return !isHost && (names.value(key) ?? 0) & 2 != 0
  }

  /// What a schema.org type says: a thread, or a question, where comments stand beside the answers.
  mutating func readType(_ itemtype: UnsafeBufferPointer<UInt8>) {
    if itemtype.contains("discussionforumposting") { isForum = true }
    if itemtype.contains("schema.org/question") || itemtype.contains("schema.org/qapage") { hasAnswers = true }
  }

  /// Words of addresses: 1 in a host, 2 in a path.
  private static let names = NameTable([
    ("forum", 3), ("forums", 3), ("community", 1), ("boards", 3), ("board", 3), ("discuss", 3), ("answers", 1),
    ("thread", 2), ("threads", 2), ("topic", 2), ("viewtopic", 2), ("showthread", 2), ("discussion", 2),
    ("discussions", 2), ("questions", 2), ("stackexchange", 1), ("stackoverflow", 1), ("foro", 3), ("foros", 3),
  ])

  /// Whether the elements that are called comments hold most of what is not links: then they are the page's posts.
  func hasPostsAsComments() -> Bool {
    var inside: Int32 = 0
    var total: Int32 = 0
    var index = 0
    var end = 0
    while index < features.count {
      let feature = features[index]
      let node = tree.nodes[index]
      if node.parent < 0 { total += feature.text - feature.link }
      if index >= end, feature.words.contains(.comments), node.tag != .body, node.tag != .html {
        inside += feature.text - feature.link
        end = Int(node.end)
      }
      index += 1
    }
    return inside * 2 > total
  }
}
