import HTML
import Model
import Text

/// The language of the subheadings. Asked only of pages in another language than English, or of none that is sure: it is
/// there that half a translation leaves the original's headings, and reading a language is dear.
enum HeadingLanguage {
  /// Bytes looked at.
  static let limit = 300
  /// Letters, or bytes of letters outside ASCII, below which nothing is said.
  static let minimum = 60

  static func find(_ page: Page, _ passages: [Passage], declared: String?, body: LanguageReading) -> LanguageReading? {
    let isEnglish = body.isReliable && body.code == "en" && declared?.lowercased().hasPrefix("en") ?? true
    guard !isEnglish else { return nil }
    var text: [UInt8] = []
    var letters = 0
    for passage in passages {
      for index in passage.root..<passage.end {
        guard text.count < limit else { break }
        switch page.tree.nodes[index].tag {
        case .h2, .h3, .h4: break
        default: continue
        }
        guard !page.features[index].isExcluded, page.features[index].text > 2 else { continue }
        for byte in page.text(of: index, limit: 120).utf8 {
          text.append(byte)
          if byte.isLetter || byte >= 0x80 { letters += 1 }
        }
        text.append(contentsOf: [0x2E, 0x0A])
      }
    }
    guard letters >= minimum else { return nil }
    return text[...].truncatedAtScalar(limit).withUnsafeBufferPointer { Language.detect($0) }
  }
}
