import Extraction
import Model
import Testing

/// Which languages the paragraphs of a page are in.
@Suite("Languages of paragraphs")
struct ParagraphLanguageTests {
  static let german = [
    "Ein Baum wird am besten im Herbst gepflanzt, wenn die Blätter gefallen sind und der Boden noch weich ist.",
    "Das Loch sollte doppelt so breit sein wie die Wurzeln, aber nicht tiefer, damit der Baum steht wie zuvor.",
    "Nach dem Pflanzen braucht der junge Baum viel Wasser, auch dann, wenn es in den Tagen davor geregnet hat.",
    "Ein Pfahl auf der Windseite hält ihn gerade, bis seine Wurzeln im zweiten Jahr fest genug geworden sind.",
  ]
  static let english = [
    "Look after the knots in spring, when the bark begins to grow again and a tight rope would cut into it.",
    "Do not feed a tree in its first year: it would grow leaves for which its roots can not yet find water.",
    "Whoever plants several trees leaves so much room between them that their crowns will never meet above.",
    "Old branches that have died are cut off close to the trunk, and the wound is left open so that it dries.",
  ]
  static let ukrainian = [
    "Дерево найкраще саджати восени, коли листя вже опало, а земля ще м’яка та волога після перших дощів.",
    "Яма має бути вдвічі ширша за коріння, але не глибша, щоб дерево стояло так само, як і раніше стояло.",
  ]
  static let russian = [
    "Молодому дереву после посадки нужно много воды, даже если в предыдущие дни шёл сильный дождь.",
    "Колышек с наветренной стороны держит его прямо, пока корни на второй год не станут достаточно крепкими.",
  ]
  static let japanese = [
    "木は葉が落ちて土がまだ柔らかい秋に植えるのが一番よく、雨が降った後ならなおさら根づきやすくなります。",
    "穴は根の幅の二倍に掘りますが、深く掘りすぎてはいけません。木が前と同じ高さに立つようにするためです。",
  ]

  private static func reading(_ paragraphs: [String], tag: String = "p") -> Reading {
    let body = paragraphs.map { "<\(tag)>\($0)</\(tag)>" }.joined(separator: "\n")
    return read("<html><head><title>Bäume</title></head><body><main><h1>Bäume</h1>\(body)</main></body></html>")
  }

  struct Mixed: Sendable, CustomStringConvertible {
    var description: String
    var paragraphs: [String]
    /// Shares, give or take an eighth; which of two halves is called the first is not told.
    var shares: [String: Double]

    init(_ description: String, _ paragraphs: [String], _ shares: [String: Double]) {
      (self.description, self.paragraphs, self.shares) = (description, paragraphs, shares)
    }
  }

  private static func times(_ count: Int, _ paragraphs: [String]) -> [String] {
    (0..<count).flatMap { _ in paragraphs }
  }

  static let mixed: [Mixed] = [
    Mixed("half translated", german + english, ["de": 0.5, "en": 0.5]),
    Mixed("every other paragraph", zip(german, english).flatMap { [$0, $1] }, ["de": 0.5, "en": 0.5]),
    Mixed("a quarter is left", times(3, Array(german.prefix(2))) + english.prefix(2), ["de": 0.75, "en": 0.25]),
    Mixed("the beginning is left", english.prefix(2) + times(3, Array(german.prefix(2))), ["de": 0.75, "en": 0.25]),
    Mixed("neighbours", ukrainian + russian, ["uk": 0.5, "ru": 0.5]),
    Mixed("another script", japanese + english.prefix(2), ["ja": 0.5, "en": 0.5]),
    Mixed("a long page", times(12, german) + times(6, english), ["de": 0.67, "en": 0.33]),
  ]

  @Test(arguments: mixed)
  func partlyTranslated(_ page: Mixed) throws {
    let reading = Self.reading(page.paragraphs)
    let second = try #require(reading.secondLanguage)
    #expect(second.isReliable)
    for language in [reading.language, second] {
      let share = try #require(page.shares[language.code ?? ""])
      #expect(abs(language.share - share) < 0.125, "\(language)")
    }
    #expect(reading.language.code != second.code)
    #expect(abs(reading.language.share + second.share - 1) < 0.01)
  }

  @Test func aPageOfListsIsAskedToo() {
    #expect(Self.reading(Self.german + Self.english, tag: "li").secondLanguage?.code == "en")
  }

  @Test func theLanguageIsThatOfMostOfThePage() {
    let reading = Self.reading(Array(Self.english.prefix(3)) + Array(repeating: Self.german, count: 3).flatMap { $0 })
    #expect(reading.language.code == "de")
    #expect(reading.secondLanguage?.code == "en")
  }

  private static func quoted(_ paragraphs: [String], in tags: [String]) -> [String] {
    let open = tags.map { "<\($0)>" }.joined()
    let close = tags.reversed().map { "</\($0)>" }.joined()
    return paragraphs.map { "</p>" + open + $0 + close + "<p>" }
  }

  static let single: [(String, [String])] = [
    ("one language", german), ("one paragraph of another", times(2, german) + [english[0]]),
    ("quotations", german + quoted(english, in: ["blockquote", "p"])), ("code", german + quoted(english, in: ["pre"])),
    ("a list of sources", german + quoted(english, in: ["ul", "li"])),
    (
      "sources",
      german + [
        "Green, Ada: The Care of Young Trees in Cold Gardens. Oxford, Meadow Press 2003, Pages 12 to 40.",
        "Brown, Bea: Planting and Pruning. A Manual for Beginners. London, Orchard House 2011, Chapter 4.",
      ]
    ),
    ("names", german + times(2, ["Ada Green, Bea Brown, Cleo Black, Dora White, Ella Grey, Fay Violet, Gwen Amber"])),
    ("nothing", []),
  ]

  @Test(arguments: single)
  func inOneLanguage(name: String, paragraphs: [String]) {
    #expect(Self.reading(paragraphs).secondLanguage == nil, "\(name)")
  }

  @Test func theTextOfStructuredDataIsAskedToo() {
    let body = (Self.german + Self.english).joined(separator: "\\n")
    let markup =
      "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"\(body)\"}</script><p>Bäume</p>"
    #expect(read(markup).secondLanguage?.code == "en")
  }
}
