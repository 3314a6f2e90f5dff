package import Model

/// One link of an imported file, before it is judged.
package struct ImportCandidate: Sendable, Equatable {
  /// The address as written: untrusted.
  package var url: String
  package var title: String?
  /// An id the file gives it; kept when it is a slug that is not taken.
  package var id: String?
  package var language: String?
  package var license: String?
  package var questions: [String]
  package var audience: [String]
  package var tools: [String]
  package var regions: [String]
  package var source: SourceLocation

  package init(
    url: String, title: String? = nil, id: String? = nil, language: String? = nil, license: String? = nil,
    questions: [String] = [], audience: [String] = [], tools: [String] = [], regions: [String] = [],
    source: SourceLocation
  ) {
    self.url = url
    self.title = title
    self.id = id
    self.language = language
    self.license = license
    self.questions = questions
    self.audience = audience
    self.tools = tools
    self.regions = regions
    self.source = source
  }
}

/// What a file held.
struct ImportScan {
  var candidates: [ImportCandidate] = []
  /// Links that are plainly no resources: anchors, relative addresses, further links of one list item.
  var ignored = 0
}

/// Titles as they stand in lists: references to characters resolved, one line, no controls, bounded.
enum ImportText {
  static let maxTitle = 500

  static func title(_ bytes: some Collection<UInt8>) -> String? {
    var text: [UInt8] = []
    var wantsSpace = false
    let resolved = CharacterReferences.resolved(Array(bytes))
    for scalar in String(decoding: resolved, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 {
        wantsSpace = !text.isEmpty
        continue
      }
      switch scalar.value {
      case 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: continue
      default: break
      }
      let encoded = UTF8.encode(scalar).map(Array.init) ?? []
      guard text.count + encoded.count + 1 <= maxTitle else { break }
      if wantsSpace { text.append(0x20) }
      wantsSpace = false
      text += encoded
    }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  /// Several values of one cell: separated by `;`, `|` or `,`; `-` alone means none.
  static func values(_ cell: String) -> [String] {
    var found: [String] = []
    for part in cell.utf8.split(whereSeparator: { [0x3B, 0x7C, 0x2C].contains($0) }) {
      guard let value = title(part), value != "-", !found.contains(value) else { continue }
      found.append(value)
    }
    return found
  }
}

/// Character references of HTML and XML (`&amp;`, `&#39;`, `&#x27;`): the few that lists use by name.
enum CharacterReferences {
  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "ndash": 0x2013, "mdash": 0x2014,
    "hellip": 0x2026, "rlm": 0x200F, "lrm": 0x200E, "copy": 0xA9,
  ]

  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x26) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x26, let end = bytes[index...].prefix(12).firstIndex(of: 0x3B),
        let scalar = scalar(bytes[(index + 1)..<end]), let encoded = UTF8.encode(scalar)
      {
        text += encoded
        index = end + 1
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    if let value = named[text] { return Unicode.Scalar(value) }
    guard text.hasPrefix("#") else { return nil }
    let isHex = text.hasPrefix("#x") || text.hasPrefix("#X")
    let digits = text.dropFirst(isHex ? 2 : 1)
    guard !digits.isEmpty, !digits.hasPrefix("+"), !digits.hasPrefix("-") else { return nil }
    return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
  }
}
