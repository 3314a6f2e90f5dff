import Model
import Testing

@testable import Assessment

/// Lapsed domains that advertise, and pages that only speak of such things.
struct HijackTests {
  struct Spam: Sendable, CustomTestStringConvertible {
    var subject: SpamReading.Subject
    var language: String
    var title: String
    var text: [String]
    var testDescription: String { "\(subject.rawValue) in \(language)" }
  }

  static let pages = [
    Spam(
      subject: .gambling, language: "en", title: "Best Online Casino 2026",
      text: [
        "Our experts rank the best online casinos where you win for real money every day of the week.",
        "Claim free spins and a welcome bonus without wagering requirements, today only.",
        "Sports betting fans get a no deposit bonus at every betting site on our list.",
      ]),
    Spam(
      subject: .gambling, language: "id", title: "Situs Slot Gacor Terpercaya",
      text: [
        "Situs slot gacor hari ini dengan RTP slot tertinggi dan gampang maxwin.",
        "Daftar slot dengan deposit pulsa tanpa potongan.",
        "Agen judi bola dan togel online resmi dengan bonus new member.",
      ]),
    Spam(
      subject: .gambling, language: "ru", title: "Казино онлайн",
      text: [
        "Лучшие игровые автоматы и онлайн казино с выводом денег.", "Бездепозитный бонус и фриспины каждому игроку.",
        "Ставки на спорт: букмекерская контора и рабочее зеркало на сегодня.",
      ]),
    Spam(
      subject: .gambling, language: "de", title: "Online Casinos im Vergleich",
      text: [
        "Die besten Spielautomaten mit Freispiele Angeboten, auch ohne Einzahlung.",
        "Sportwetten mit Willkommensbonus und hohem Einzahlungsbonus.", "Jedes Online Casino im Test.",
      ]),
    Spam(
      subject: .gambling, language: "th", title: "สล็อตเว็บตรง",
      text: ["เว็บพนันที่ดีที่สุด บาคาร่า คาสิโนออนไลน์ แทงบอล เครดิตฟรี ทุกวัน", "สล็อตแตกง่าย สมัครวันนี้"]),
    Spam(
      subject: .gambling, language: "tr", title: "Canlı Bahis Siteleri",
      text: [
        "Deneme bonusu veren casino siteleri ve slot siteleri.", "Kaçak bahis, güncel giriş adresi, canlı casino.",
      ]),
    Spam(
      subject: .pharmacy, language: "en", title: "Buy Viagra Online",
      text: [
        "Our Canadian pharmacy ships generic Viagra and cheap Cialis without a prescription.",
        "Order cialis or levitra from the online pharmacy that millions trust.",
      ]),
    Spam(
      subject: .pharmacy, language: "fr", title: "Acheter Viagra",
      text: [
        "Acheter Viagra sans ordonnance dans notre pharmacie en ligne.",
        "Tadalafil et Kamagra, acheter Cialis moins cher.",
      ]),
    Spam(
      subject: .essays, language: "en", title: "Essay Writing Service",
      text: [
        "Ask us: write my essay, do my homework, and get plagiarism-free papers tonight.",
        "Buy essays from professional essay writers; custom essays from nine dollars.",
      ]),
    Spam(
      subject: .adult, language: "ru", title: "Проститутки города",
      text: ["Индивидуалки и проститутки, секс знакомства, порно видео.", "Проститутки рядом, эскорт, индивидуалки."]),
    Spam(
      subject: .counterfeits, language: "ja", title: "スーパーコピー時計",
      text: ["スーパーコピー専門店、ブランドコピーの激安通販。", "コピー時計、偽ブランド、スーパーコピーを安く。"]),
    Spam(
      subject: .loans, language: "pl", title: "Chwilówki i pożyczki online",
      text: [
        "Szybka pożyczka bez BIK, pożyczki online od ręki.", "Chwilówki, szybka pożyczka, pożyczki online dla każdego.",
      ]),
  ]

  static func summary(_ page: Spam) -> ReadingSummary {
    TextChangeTests.summary(page.title, page.text, language: page.language, site: "Other")
  }

  static func find(_ known: ReadingSummary?, _ now: ReadingSummary, title: String? = nil) -> (ResourceState, Finding?) {
    var resource = JudgeTests.resource
    resource.title = title
    let before = known.map { JudgeTests.fold([JudgeTests.visit(0, .ok, $0)], resource: resource) }
    let after = JudgeTests.fold([JudgeTests.visit(1, .ok, now)], from: before, resource: resource)
    return (after, after.findings.first { $0.rule == .pageReplaced })
  }

  @Test(arguments: pages) func anAdvertisementInPlaceOfALesson(_ page: Spam) throws {
    let now = HijackTests.summary(page)
    #expect(TextChange.of(TextChangeTests.known, now) == .hijacked)
    let (state, found) = HijackTests.find(TextChangeTests.known, now)
    let finding = try #require(found)
    #expect(finding.severity == .error)
    #expect(finding.suggestion?.action == "retire")
    #expect(
      finding.evidence.contains { $0.kind == "text.spam" && $0.value == page.subject.rawValue && $0.quote != nil })
    #expect(state.lastGood == TextChangeTests.known)
  }

  @Test func theKnownTextIsKeptForGood() {
    let now = HijackTests.summary(HijackTests.pages[0])
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, TextChangeTests.known)])
    let long = JudgeTests.fold((1...45).map { JudgeTests.visit($0, .ok, now) }, from: good)
    #expect(long.lastGood == TextChangeTests.known)
    #expect(long.findings.filter { $0.rule == .pageReplaced }.map(\.nights) == [45])
    let back = JudgeTests.fold([JudgeTests.visit(46, .ok, TextChangeTests.known)], from: long)
    #expect(back.findings.isEmpty)
  }

  /// The registry must not be led to it by a permanent redirect either.
  @Test(arguments: [Outcome.moved, .redirected]) func redirectsToAnAdvertisement(_ outcome: Outcome) {
    let now = HijackTests.summary(HijackTests.pages[0])
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, TextChangeTests.known)])
    let state = JudgeTests.fold(
      (1...20).map { JudgeTests.visit($0, outcome, now, final: "http://casino.example/") }, from: good)
    #expect(state.findings.contains { $0.rule == .pageReplaced && $0.severity == .error })
    #expect(!state.findings.contains { $0.suggestion?.action == "replace" })
    #expect(state.lastGood == TextChangeTests.known)
  }

  static let lesson = [
    "Roulette is a fair game of chance only on paper: the zero gives the house its edge.",
    "We compute the expected loss of a player who bets on red a thousand times.",
    "Casinos publish their rules; a betting site must publish the odds as well.",
    "The same sums hold for a lottery, and for a poker hand dealt from a full pack.",
  ]

  /// Pages that speak of such things are what they were registered for.
  @Test func pagesAboutTheMatterAreLeftAlone() {
    let mathematics = TextChangeTests.summary("The mathematics of casino games", HijackTests.lesson)
    #expect(HijackTests.find(nil, mathematics).1 == nil)
    let advertisement = HijackTests.summary(HijackTests.pages[0])
    // It was about gambling before: another text, but no hijack.
    let change = TextChange.of(mathematics, advertisement)
    #expect(change != .hijacked)
    // A lesson that quotes an advertisement is the lesson.
    let quoting = TextChangeTests.summary(
      "Tying knots", TextChangeTests.paragraphs(0..<40) + HijackTests.pages[0].text, site: "Harbour school")
    #expect(TextChange.of(TextChangeTests.known, quoting) == .revised)
    // News in its place are news.
    let news = TextChangeTests.summary("Town council", HijackTests.lesson + TextChangeTests.paragraphs(400..<440))
    #expect(TextChange.of(TextChangeTests.known, news) == .replaced)
  }

  @Test func onAFirstVisitOnlyWhatIsFullOfItIsCalledSo() throws {
    let thin = HijackTests.summary(HijackTests.pages[7])
    #expect(HijackTests.find(nil, thin).1 == nil)
    var page = HijackTests.pages[0]
    page.text += page.text.map { $0 + " Live casino, slot games, online slots, play slots." }
    let full = HijackTests.summary(page)
    let (state, found) = HijackTests.find(nil, full)
    #expect(try #require(found).severity == .error)
    #expect(state.lastGood == nil)
    #expect(HijackTests.find(nil, full, title: "How online casinos advertise").1 == nil)
  }
}
