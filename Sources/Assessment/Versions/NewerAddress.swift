package import Model
import Web

/// The same page of a newer edition: an address of the same host that differs in nothing but the version, which the page
/// itself names, as its canonical address or as a link (`/docs/12/tables` → `/docs/current/tables`).
package enum NewerAddress {
  private static let current: Set<String> = ["stable", "current", "latest"]

  package static func find(_ reading: Reading, address: String) -> String? {
    guard let page = WebURL(address), reading.versionMentions.contains(where: { $0.place == .url }) else { return nil }
    let path = page.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var best: (url: String, order: [Int])?
    let tails = path.indices.filter { !parts(path[$0]).isEmpty }
      .map {
        Tail(
          before: Array(path[..<$0].joined(separator: "/").utf8),
          after: Array(path[($0 + 1)...].joined(separator: "/").utf8))
      }
    for candidate in [reading.canonical].compactMap({ $0 }) + reading.links.map(\.url)
    where tails.contains(where: { $0.isAround(candidate) }) {
      guard let url = WebURL(candidate), url.host == page.host else { continue }
      let other = url.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard other.count == path.count else { continue }
      let places = other.indices.filter { other[$0] != path[$0] }
      guard places.count == 1, let order = order(of: other[places[0]], over: path[places[0]]) else { continue }
      if best.map({ $0.order.lexicographicallyPrecedes(order) }) ?? true {
        best = (url.href.prefix { $0 != "#" }.description, order)
      }
    }
    return best?.url
  }

  /// How new a segment is, when it stands for a newer version than the page's own.
  private static func order(of segment: String, over own: String) -> [Int]? {
    let mine = parts(own)
    guard !mine.isEmpty else { return nil }
    if current.contains(segment) { return [.max] }
    let theirs = parts(segment)
    return mine.lexicographicallyPrecedes(theirs) ? theirs : nil
  }

  private static func parts(_ segment: String) -> [Int] {
    Product.parts(String(segment.drop { !("0"..."9").contains($0) }))
  }

  /// A path without one of its segments: what a page's links are compared with before they are parsed, since few of
  /// hundreds differ from its address in the version alone.
  private struct Tail {
    var before: [UInt8]
    var after: [UInt8]

    /// Whether the path of a serialised URL begins and ends alike.
    func isAround(_ url: String) -> Bool {
      let bytes = url.utf8
      guard bytes.count >= before.count + after.count else { return false }
      let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
      guard bytes[..<end].suffix(after.count).elementsEqual(after) else { return false }
      var slashes = 0
      guard
        let start = bytes.firstIndex(where: {
          slashes += $0 == UInt8(ascii: "/") ? 1 : 0; return slashes == 3
        })
      else {
        return false
      }
      return bytes[start..<end].starts(with: before)
    }
  }
}
