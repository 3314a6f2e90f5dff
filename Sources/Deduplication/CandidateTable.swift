import Model
import Text
import Web

/// The first 96 bits of SHA-256: equal for what is equal, and nobody can easily make it so for what is not.
struct ShortDigest: Comparable {
  var high: UInt64
  var low: UInt32

  init(_ text: String) {
    var hash = SHA256()
    hash.update(text)
    let bytes = hash.finalize()
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  static func < (a: ShortDigest, b: ShortDigest) -> Bool { a.high == b.high ? a.low < b.low : a.high < b.high }
}

/// Something a row of the table has.
struct RowDigest {
  var digest: ShortDigest
  var row: Int32
}

/// The candidates in the order of their ids, as columns of digests: what they take does not depend on the length of
/// addresses and texts.
struct CandidateTable {
  private(set) var ids: [ResourceID] = []
  /// Canonical keys, sorted by digest.
  private(set) var addresses: [RowDigest] = []
  /// Texts that are long enough to be compared, sorted by digest.
  private(set) var texts: [RowDigest] = []

  /// Two candidates with one id have two rows.
  init(_ candidates: some Sequence<DuplicateCandidate>) {
    for candidate in candidates {
      let row = Int32(clamping: ids.count)
      ids.append(candidate.id)
      for key in CandidateTable.keys(of: candidate) { addresses.append(RowDigest(digest: ShortDigest(key), row: row)) }
      if let text = candidate.textDigest, candidate.wordCount >= SameText.minimumWords {
        texts.append(RowDigest(digest: ShortDigest(text), row: row))
      }
    }
    let order = ids.indices.sorted { ids[$0] < ids[$1] }
    var rank = [Int32](repeating: 0, count: order.count)
    for (place, row) in order.enumerated() { rank[row] = Int32(clamping: place) }
    ids = order.map { ids[$0] }
    for index in addresses.indices { addresses[index].row = rank[Int(addresses[index].row)] }
    for index in texts.indices { texts[index].row = rank[Int(texts[index].row)] }
    addresses.sort { $0.digest < $1.digest }
    texts.sort { $0.digest < $1.digest }
  }

  private static func keys(of candidate: DuplicateCandidate) -> [String] {
    var keys = [candidate.key]
    for key in candidate.otherKeys where !keys.contains(key) { keys.append(key) }
    if let canonical = candidate.canonicalKey, !keys.contains(canonical), isSameSite(canonical, candidate.key) {
      keys.append(canonical)
    }
    return keys.filter { !$0.isEmpty }
  }

  private static func isSameSite(_ a: String, _ b: String) -> Bool {
    let (a, b) = (host(of: a), host(of: b))
    return a == b || Site.of(host: a) == Site.of(host: b)
  }

  /// A canonical key begins with the host.
  private static func host(of key: String) -> String {
    if key.hasPrefix("[") { return key.firstIndex(of: "]").map { String(key[...$0]) } ?? key }
    let end = key.utf8.firstIndex {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":")
    }
    return String(key[..<(end ?? key.endIndex)])
  }
}
