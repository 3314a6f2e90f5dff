import Fetch
import Model
import Web

/// One page of a TimeMap in link format (RFC 7089 §5, RFC 6690 §2): dated copies of a page, and where more are listed.
struct TimeMap: Sendable {
  /// Another page, of an index or of a map that is cut into pages (RFC 7089 §5.1.1), with the time it covers where it is
  /// said.
  struct Page: Sendable, Hashable {
    var url: String
    var from: Timestamp?
    var until: Timestamp?
  }

  private(set) var mementos: [Memento] = []
  private(set) var pages: [Page] = []

  /// The most pages that are kept of one answer.
  static let mostPages = 1_000

  /// Reads links such as `<address>; rel="memento"; datetime="…"`. What is not well formed is passed over.
  ///
  /// - Parameter base: the map's own address: what its links are relative to.
  init(_ bytes: [UInt8], base: WebURL? = nil) {
    var index = 0
    while mementos.count < Memento.most, let open = bytes[index...].firstIndex(of: 0x3C),
      let close = bytes[open...].firstIndex(of: 0x3E)
    {
      let (fields, end) = TimeMap.parameters(of: bytes, from: close + 1)
      index = end
      let relations = Set((fields["rel"] ?? "").split(separator: " "))
      guard let written = String(validating: bytes[(open + 1)..<close], as: UTF8.self) else { continue }
      let url = base.flatMap { WebURL(written, base: $0)?.href } ?? written
      func moment(_ name: String) -> Timestamp? { fields[name].flatMap(Timestamp.init(httpDate:)) }
      if relations.contains("memento"), let at = moment("datetime") {
        mementos.append(Memento(url: url, at: at))
      } else if relations.contains("timemap"), !relations.contains("self"), pages.count < TimeMap.mostPages,
        fields["type"].map({ $0.lowercased().hasPrefix("application/link-format") }) ?? true
      {
        pages.append(Page(url: url, from: moment("from"), until: moment("until")))
      }
    }
  }

  /// `; name=value` up to the comma that ends a link; commas and semicolons within quotation marks do not count.
  private static func parameters(of bytes: [UInt8], from start: Int) -> (fields: [String: String], end: Int) {
    var fields: [String: String] = [:]
    var index = start
    var from = start
    var isQuoted = false
    func keep(_ range: Range<Int>) {
      let parts = bytes[range].split(separator: 0x3D, maxSplits: 1)
      guard parts.count == 2 else { return }
      let name = trimmed(parts[0]).lowercased()
      if fields[name] == nil { fields[name] = trimmed(parts[1]) }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x3B || byte == 0x2C {
        keep(from..<index)
        from = index + 1
        if byte == 0x2C { break }
      }
      index += 1
    }
    if index >= bytes.count { keep(min(from, bytes.count)..<bytes.count) }
    return (fields, min(index + 1, bytes.count))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while let first = slice.first, first <= 0x20 || first == 0x22 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 || last == 0x22 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
