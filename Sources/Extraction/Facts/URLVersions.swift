import HTML
import Web

/// Versions in an address: a segment of its path that is a version (`/en/3.2/`, `/docs/15/`, `/v2/`, `/11.x/`), or a name
/// and one (`/postgresql-15/`), or a label of its host (`v1-20.docs.…`).
enum URLVersions {
  struct Address {
    /// The host's own name: `djangoproject` of `docs.djangoproject.com`.
    var name: String
    var host: String
    var path: String

    init?(_ url: WebURL?) {
      guard let url, let host = url.host, host.utf8.contains(where: { $0.isLetter }) else { return nil }
      self.host = host
      path = url.path
      let labels = host.split(separator: ".")
      var end = labels.count - 1
      // `co.uk` and the like.
      if end > 1, labels[end].count == 2, ["co", "com", "org", "ac", "gov", "edu", "net"].contains(labels[end - 1]) {
        end -= 1
      }
      // A project's name is the first label where a host serves many: `requests.readthedocs.io`.
      let shared = end >= 2 && URLVersions.hosts.contains(String(labels[end - 1]))
      name = shared ? String(labels[end - 2]) : end >= 1 ? String(labels[end - 1]) : host
    }
  }

  private static let hosts: Set<String> = [
    "readthedocs", "rtfd", "github", "gitlab", "gitbook", "netlify", "vercel", "pages", "web", "apache", "spring",
    "eclipse", "jboss", "gnome", "kde", "gnu", "freedesktop", "sourceforge",
  ]
  /// Segments after which a plain number is a version.
  private static let places: Set<String> = [
    "docs", "doc", "documentation", "manual", "guide", "guides", "reference", "version", "versions", "release",
    "releases",
    "stable", "api", "current", "handbook",
  ]

  static func find(_ address: Address) -> [(product: String, version: String, quote: String)] {
    guard address.path.utf8.contains(where: { $0 &- 0x30 < 10 }) || address.host.hasPrefix("v") else { return [] }
    var found: [(product: String, version: String, quote: String)] = []
    var previous = ""
    var earlier: [String] = []
    for whole in address.path.utf8.split(separator: 0x2F).prefix(12) where found.count < 4 {
      let text = String(decoding: whole, as: UTF8.self)
      let segment = bare(whole)
      if let version = version(Array(segment), isPlace: places.contains(previous)) {
        let generic =
          previous.isEmpty || places.contains(previous) || !(3...20).contains(previous.utf8.count)
          || !previous.utf8.allSatisfy { $0.isLetter || $0 == 0x2D }
        found.append((generic ? address.name : previous, version, address.path))
        // `/guide/en/elasticsearch/reference/6.8/`
        if generic, version.utf8.contains(0x2E), let named = earlier.last, named != address.name {
          found.append((named, version, address.path))
        }
      } else if let (name, version) = named(Array(segment)) {
        found.append((name, version, address.path))
      }
      previous = text.lowercased()
      if isName(previous) { earlier.append(previous) }
    }
    if let label = address.host.utf8.split(separator: 0x2E).first, label.first == 0x76,
      let version = version(label.map { $0 == 0x2D ? 0x2E : $0 }, isPlace: true)
    {
      found.append((address.name, version, address.host))
    }
    return found
  }

  /// Whether a segment can be a product's name: letters, and hyphens between them.
  private static func isName(_ segment: String) -> Bool {
    (3...20).contains(segment.utf8.count) && !places.contains(segment)
      && segment.utf8.allSatisfy { $0.isLetter || $0 == 0x2D } && !segment.hasPrefix("-") && !segment.hasSuffix("-")
  }

  /// `python3.11-doc` without the word for documentation.
  private static func bare(_ segment: Substring.UTF8View) -> Substring.UTF8View {
    for word in ["-docs", "-doc", "-manual", "-documentation"]
    where segment.count > word.utf8.count && segment.suffix(word.utf8.count).elementsEqual(word.utf8) {
      return segment.dropLast(word.utf8.count)
    }
    return segment
  }

  /// `3.2`, `v2`, `11.x`; a plain number only where one is expected.
  private static func version(_ segment: [UInt8], isPlace: Bool) -> String? {
    let hasSign = segment.first.map { $0 | 0x20 == 0x76 } ?? false
    var digits = segment.dropFirst(hasSign ? 1 : 0)
    if digits.suffix(2).elementsEqual([0x2E, 0x78]) { digits = digits.dropLast(2) }
    guard !digits.isEmpty, digits.count <= 12, digits.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E }) else { return nil }
    let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count <= 3, parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 }),
      parts.count < 3 || parts[1].count < 3 || parts[2].count < 3
    else { return nil }
    if parts.count == 1, digits.count == segment.count { guard isPlace, digits.count <= 2 else { return nil } }
    return String(decoding: segment.dropFirst(hasSign ? 1 : 0), as: UTF8.self)
  }

  /// `postgresql-15`, `python-3.8`, `python3.8`.
  private static func named(_ segment: [UInt8]) -> (String, String)? {
    guard let first = segment.firstIndex(where: { $0 &- 0x30 < 10 }), first > 2, segment.count <= 40 else { return nil }
    let written = segment[..<(segment[first - 1] == 0x2D ? first - 1 : first)]
    let isJoined = written.count == first
    // `postgresql-doc-15`
    let name = Array(bare(Substring(decoding: written, as: UTF8.self).utf8))
    guard name.count > 2, name.first != 0x2D, name.last != 0x2D, name.allSatisfy({ $0.isLetter || $0 == 0x2D }),
      let version = version(Array(segment[first...]), isPlace: true),
      !isJoined || version.utf8.contains(0x2E),
      !name.withUnsafeBufferPointer({ VersionWords.refused.contains($0) })
    else { return nil }
    return (String(decoding: name, as: UTF8.self), version)
  }
}
