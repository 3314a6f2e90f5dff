import HTML
import Model
import Text

/// The languages that whole paragraphs of the main text are in, asked at places spread over it: the beginning alone says
/// nothing of the half that was never translated. Lists, tables and quotations are asked only of a text without enough
/// paragraphs: sources and quotations are in the language of what they were taken from.
struct ParagraphLanguages {
  /// Paragraphs asked first. Where one is in another language, more are asked for its share.
  static let probes = 6
  static let limit = 24
  /// Bytes of a paragraph that are looked at.
  static let paragraphLimit = 200
  /// Letters, or bytes of letters outside ASCII, below which a paragraph is not asked.
  static let minimum = 60
  /// Paragraphs collected.
  private static let collectedLimit = 2_000

  private struct Paragraph {
    /// A node, or an offset in the text of structured data.
    var place: Int
    var characters: Int
  }

  private struct Tally {
    var code: String
    var characters = 0
    var paragraphs = 0
  }

  private let page: Page
  private let structured: [UInt8]?
  private let hint: String
  private var tallies: [Tally] = []

  /// The text's language, and a second one that at least two paragraphs and a tenth of the text are in.
  /// - Parameter language: that of the beginning. It gives way to another that most of the text is in.
  static func find(_ page: Page, _ main: MainText, language: LanguageReading) -> (LanguageReading, LanguageReading?) {
    guard let code = language.code else { return (language, nil) }
    var languages = ParagraphLanguages(page, structured: main.isStructured ? main.text : nil, hint: code)
    let paragraphs = main.isStructured ? lines(of: main.text) : paragraphs(page, main.passages)
    languages.ask(spread(paragraphs, probes))
    guard languages.tallies.contains(where: { $0.code != code }) else { return (language, nil) }
    if paragraphs.count > probes {
      languages.tallies = []
      languages.ask(spread(paragraphs, limit))
    }
    return languages.verdict(language, code)
  }

  private init(_ page: Page, structured: [UInt8]?, hint: String) {
    self.page = page
    self.structured = structured
    self.hint = hint
  }

  private func verdict(_ language: LanguageReading, _ code: String) -> (LanguageReading, LanguageReading?) {
    let all = tallies.reduce(0) { $0 + $1.characters }
    func reading(_ tally: Tally) -> LanguageReading {
      LanguageReading(
        code: tally.code, share: Double(tally.characters) / Double(max(all, 1)), isReliable: tally.paragraphs >= 2)
    }
    let others = tallies.filter { $0.code != code && $0.paragraphs >= 2 && $0.characters * 10 >= all }
    guard let other = others.max(by: { ($0.characters, $1.code) < ($1.characters, $0.code) }) else {
      return (language, nil)
    }
    let own = tallies.first { $0.code == code } ?? Tally(code: code)
    var first = language
    first.share = reading(own).share
    let second = reading(other)
    guard other.characters * 5 >= all * 3 else { return (first, second) }
    // The beginning was the exception.
    return (second, own.paragraphs >= 2 && own.characters * 10 >= all ? first : nil)
  }

  private mutating func ask(_ paragraphs: [Paragraph]) {
    for paragraph in paragraphs {
      let text = bytes(of: paragraph)
      guard ParagraphLanguages.isProse(text) else { continue }
      let found = text.withUnsafeBufferPointer { Language.detect($0, hint: hint) }
      guard let code = found.code, found.isReliable, found.share >= 0.8 else { continue }
      let settled = Language.areRelatives(code, hint) ? hint : code
      // A Han, kana or Hangul character says as much as two letters.
      let weight = ["zh", "ja", "ko"].contains(settled) ? 2 : 1
      let index = tallies.firstIndex { $0.code == settled } ?? tallies.endIndex
      if index == tallies.endIndex { tallies.append(Tally(code: settled)) }
      tallies[index].characters += weight * paragraph.characters
      tallies[index].paragraphs += 1
    }
  }

  private func bytes(of paragraph: Paragraph) -> [UInt8] {
    guard let structured else {
      return Array(page.text(of: paragraph.place, limit: ParagraphLanguages.paragraphLimit).utf8)
    }
    let line = structured[paragraph.place...].prefix { $0 != 0x0A }
    return Array(line.truncatedAtScalar(ParagraphLanguages.paragraphLimit))
  }

  /// Sentences, and not a source, a list of names or a line of figures: there half of the words begin with a capital or
  /// are numbers.
  private static func isProse(_ text: [UInt8]) -> Bool {
    var letters = 0
    var words = 0
    var names = 0
    var previous: UInt8 = 0x20
    for byte in text {
      if byte.isLetter || byte >= 0x80 { letters += 1 }
      if previous <= 0x20, byte > 0x20 {
        words += 1
        if byte &- 0x41 < 26 || byte &- 0x30 < 10 { names += 1 }
      }
      previous = byte
    }
    return letters >= minimum && names * 2 < words
  }

  private static func spread(_ paragraphs: [Paragraph], _ count: Int) -> [Paragraph] {
    guard paragraphs.count > count else { return paragraphs }
    return (0..<count).map { paragraphs[(2 * $0 + 1) * paragraphs.count / (2 * count)] }
  }

  private static func lines(of text: [UInt8]) -> [Paragraph] {
    text.split(separator: 0x0A, maxSplits: collectedLimit).prefix(collectedLimit).filter { $0.count >= minimum }
      .map { Paragraph(place: $0.startIndex, characters: $0.count { $0 & 0xC0 != 0x80 }) }
  }

  private static func paragraphs(_ page: Page, _ passages: [Passage]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var others: [Paragraph] = []
    for passage in passages {
      var index = passage.root
      while index < passage.end, paragraphs.count + others.count < collectedLimit {
        let tag = page.tree.nodes[index].tag
        let feature = page.features[index]
        if feature.isExcluded || tag == .blockquote || tag == .pre {
          index = Int(page.tree.nodes[index].end)
          continue
        }
        // A third of the bytes of a letter: the exact count waits until the text is read.
        if feature.block == Int32(index), feature.own * 3 >= Int32(minimum), feature.ownLink * 2 < feature.own,
          tag != .text
        {
          let paragraph = Paragraph(place: index, characters: Int(feature.own))
          switch tag {
          case .h1, .h2, .h3, .h4, .h5, .h6, .caption, .figcaption, .summary, .legend, .option, .button: break
          case .li, .td, .th, .dt, .dd: others.append(paragraph)
          default: paragraphs.append(paragraph)
          }
        }
        index += 1
      }
    }
    return paragraphs.count >= 4 ? paragraphs : paragraphs + others
  }
}
