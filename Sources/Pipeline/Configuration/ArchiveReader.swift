import Model
import Registry
import Text
import Web

/// Where dated copies of vanished pages are looked for: the `archive:` section. Off when it is absent.
package struct ArchiveConfiguration: Sendable, Equatable {
  /// A TimeMap in link format (RFC 7089 §5), such as `https://archive.example/timemap/link/{+url}`.
  package var timeMap: AddressTemplate?
  /// A CDX index that answers lines of `key timestamp original …`, and the address of a copy by `{timestamp}`.
  package var index: AddressTemplate?
  package var memento: AddressTemplate?
  /// Broken resources looked for in one night.
  package var perNight = 10
}

/// An address with `{url}` (percent-encoded) or `{+url}` (as it is), as in RFC 6570, and perhaps `{timestamp}`.
package struct AddressTemplate: Sendable, Equatable {
  let text: String

  /// Nil when it holds no address, or would not become one.
  init?(_ text: String, needsTimestamp: Bool = false) {
    self.text = text
    guard text.contains("{url}") || text.contains("{+url}"), text.contains("{timestamp}") == needsTimestamp,
      (try? AddressRule.check(filled(url: "http://a.example/?b=c", timestamp: "20200101000000"))) != nil
    else { return nil }
  }

  func filled(url: String, timestamp: String = "") -> String {
    text.replacing("{timestamp}", with: timestamp).replacing("{+url}", with: url)
      .replacing("{url}", with: Self.encoded(url))
  }

  /// All but the unreserved characters of RFC 3986 §2.3.
  private static func encoded(_ url: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in url.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: encoded.append(byte)
      default: encoded += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}

/// Reads the `archive:` section.
enum ArchiveReader {
  static func read(_ mapping: YAMLMapping, _ diagnostics: inout Diagnostics) -> ArchiveConfiguration? {
    guard
      let section = mapping.mapping("archive", known: ["timemap", "cdx", "memento", "perNight"], &diagnostics)
    else { return nil }
    var archive = ArchiveConfiguration()
    archive.timeMap = template("timemap", section, &diagnostics)
    archive.index = template("cdx", section, &diagnostics)
    archive.memento = template("memento", section, needsTimestamp: true, &diagnostics)
    if let count = section.integer("perNight", in: 0...1_000, &diagnostics) { archive.perNight = count }
    if !section.has("timemap"), !section.has("cdx") {
      diagnostics.error(
        section.location, "“archive” has neither “timemap” nor “cdx”",
        remedy: "write “timemap: https://archive.example/timemap/link/{+url}”")
    }
    if section.has("cdx") != section.has("memento") {
      diagnostics.error(
        section.location, "“cdx” and “memento” belong together",
        remedy: "write “memento: https://archive.example/{timestamp}/{+url}”")
    }
    return archive
  }

  private static func template(
    _ key: String, _ section: YAMLMapping, needsTimestamp: Bool = false, _ diagnostics: inout Diagnostics
  ) -> AddressTemplate? {
    guard let text = section.string(key, limit: 2_000, &diagnostics) else { return nil }
    if let template = AddressTemplate(text, needsTimestamp: needsTimestamp) { return template }
    let shown = Escape.terminal(text, limit: 120)
    diagnostics.error(
      section[key]?.location ?? section.location, "“\(key)” cannot be “\(shown)”",
      remedy: "write an http or https address with \(needsTimestamp ? "{timestamp} and " : ""){url} or {+url} in it")
    return nil
  }
}
