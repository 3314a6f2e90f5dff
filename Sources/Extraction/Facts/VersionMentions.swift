import HTML
import Model

/// The versions that a page names, from its title, address, headings, banner and text.
struct VersionMentions {
  static let limit = 32
  /// Different mentions counted before the most telling are chosen.
  private static let candidateLimit = 96
  /// Headings looked at.
  private static let headingLimit = 60

  private var mentions: [VersionMention] = []
  private var keys: [UInt64] = []

  static func find(
    _ page: Page, _ main: MainText, titles: [String], url: URLVersions.Address?, meta: MetaTags,
    generator: String?
  ) -> [VersionMention] {
    var found = VersionMentions()
    for title in titles { found.read(title, place: .title) }
    if let url {
      for hit in URLVersions.find(url) { found.add(hit.product, hit.version, .url, quote: hit.quote) }
      if let version = BannerVersion.find(page) { found.add(url.name, version.text, .banner, quote: version.quote) }
    }
    if let stated = StatedVersion.find(meta, site: url?.name) {
      found.add(stated.product, stated.version, .banner, quote: stated.quote)
    }
    found.readHeadings(page)
    main.text.withUnsafeBufferPointer { found.scan($0, place: .body) }
    if let generator { found.read(generator, place: .generator) }
    return found.chosen()
  }

  private mutating func read(_ text: String, place: VersionMention.Place) {
    var text = text
    text.withUTF8 { scan($0, place: place) }
    if place != .generator, let release = ReleaseNames.find(text) {
      add(release.product, release.version, place, quote: text)
    }
  }

  private mutating func readHeadings(_ page: Page) {
    var count = 0
    for (index, node) in page.tree.nodes.enumerated()
    where node.tag.headingLevel > 0 && !page.features[index].isExcluded {
      count += 1
      guard count <= VersionMentions.headingLimit else { return }
      guard holdsDigit(page, index) || page.tree.nodes[index].tag.headingLevel <= 2 else { continue }
      read(page.text(of: index, limit: 200), place: .heading)
    }
  }

  private func holdsDigit(_ page: Page, _ index: Int) -> Bool {
    let nodes = page.tree.nodes[index..<min(Int(page.tree.nodes[index].end), index + 20)]
    return nodes.contains { node in
      node.tag == .text && page.tree.text[Int(node.low)..<Int(node.high)].contains { $0 &- 0x30 < 10 }
    }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, place: VersionMention.Place) {
    VersionScanner(bytes: bytes, isProse: place == .body).forEach { hit in
      add(
        bytes, hit.product, hit.version, place == .body && hit.isCode ? .code : place)
    }
  }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ product: Range<Int>, _ version: Range<Int>, _ place: VersionMention.Place
  ) {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes[product] { key = (key ^ UInt64(byte.lowered)) &* 0x100_0000_01B3 }
    key = (key ^ 0x20) &* 0x100_0000_01B3
    for byte in bytes[version] { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // The main text holds the headings again: they are counted there.
    if let index = keys.firstIndex(of: key) {
      if place != .heading { mentions[index].count += 1 }
      return
    }
    guard keys.count < VersionMentions.candidateLimit else { return }
    let name = String(decoding: bytes[product], as: UTF8.self)
    append(
      key, name, String(decoding: bytes[version], as: UTF8.self), place,
      quote(bytes, product.lowerBound..<version.upperBound))
  }

  private mutating func add(_ product: String, _ version: String, _ place: VersionMention.Place, quote: String) {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in (product + " " + version).utf8 { key = (key ^ UInt64(byte.lowered)) &* 0x100_0000_01B3 }
    if let index = keys.firstIndex(of: key) {
      mentions[index].count += 1
    } else if keys.count < VersionMentions.candidateLimit {
      append(key, product, version, place, quote.clamped(120))
    }
  }

  private mutating func append(
    _ key: UInt64, _ product: String, _ version: String, _ place: VersionMention.Place, _ quote: String
  ) {
    keys.append(key)
    mentions.append(
      VersionMention(
        product: product, key: product.lowercased(), version: version, place: place, count: place == .heading ? 0 : 1,
        quote: quote))
  }

  /// The line around a mention, on one line, from a word's beginning.
  private func quote(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var low = range.lowerBound
    while low > 0, range.lowerBound - low < 40, bytes[low - 1] != 0x0A { low -= 1 }
    if low > 0, bytes[low - 1] != 0x0A {
      while low < range.lowerBound, bytes[low] != 0x20 { low += 1 }
    }
    var high = range.upperBound
    while high < bytes.count, high - low < 120, bytes[high] != 0x0A { high += 1 }
    while high > range.upperBound, high < bytes.count, bytes[high] & 0xC0 == 0x80 { high -= 1 }
    return String(decoding: bytes[low..<high], as: UTF8.self).clamped(120)
  }

  private func chosen() -> [VersionMention] {
    let order = VersionMention.Place.allCases
    func rank(_ mention: VersionMention) -> Int { order.firstIndex(of: mention.place) ?? order.count }
    return Array(
      mentions.enumerated().sorted {
        (rank($0.element), -$0.element.count, $0.offset) < (rank($1.element), -$1.element.count, $1.offset)
      }.prefix(VersionMentions.limit).map { _, mention in
        var mention = mention
        mention.count = max(mention.count, 1)
        return mention
      })
  }
}
