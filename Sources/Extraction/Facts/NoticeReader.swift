import HTML
import Model

/// Finds notices among the words of one place.
struct NoticeReader {
  let words: [UInt64]
  /// Whether the place stands beneath the page's title, before its first section.
  let isAtTop: Bool
  /// Whether the notice must be what the text begins with: so it is in a plain paragraph.
  let mustBegin: Bool
  /// The words of the page's title.
  let title: [UInt64]

  private static let subjects = PhraseTable(NoticeSubject.phrases)
  private static let predicates = PhraseTable(NoticePredicates.phrases)
  private static let sentences = PhraseTable(NoticeSentence.phrases)

  /// Whether a text that begins with this word can be a notice.
  static func mayBegin(_ word: UInt64) -> Bool {
    subjects.mayBegin(word) || sentences.mayBegin(word) || leadIns.contains(word)
  }

  func kind() -> NoticeKind? {
    var start = 0
    var i = 0
    while i < words.count {
      if words[i] <= WordStream.questionEnd {
        start = i + 1
        i += 1
        continue
      }
      let lead = words[start..<i]
      if mustBegin, !lead.allSatisfy(NoticeReader.leadIns.contains) { return nil }
      if let kind = kind(at: i, after: lead), !isQuestion(from: i) { return kind }
      // A text that must begin with its notice may do so after a word like `Note:`.
      if mustBegin, start > 0, !words[..<i].allSatisfy({ $0 <= 1 || NoticeReader.leadIns.contains($0) }) { return nil }
      i += 1
    }
    return nil
  }

  private func kind(at i: Int, after lead: ArraySlice<UInt64>) -> NoticeKind? {
    guard NoticeReader.sentences.mayBegin(words[i]) || NoticeReader.subjects.mayBegin(words[i]),
      !lead.contains(where: NoticeReader.conditions.contains)
    else { return nil }
    if let found = NoticeReader.sentences.match(words, at: i) {
      switch found.value {
      case .anywhere(let kind): return kind
      case .atTop(let kind): if isAtTop, !mustBegin, namesTitle(after: found.end) { return kind }
      }
    }
    guard lead.allSatisfy(NoticeReader.leadIns.contains), let subject = NoticeReader.subjects.match(words, at: i) else {
      return nil
    }
    if case .thing = subject.value, !isAtTop || mustBegin { return nil }
    let kind = predicate(after: subject.end)
    if case .translation = subject.value, kind == .outdated || kind == .draft { return .partlyTranslated }
    return kind
  }

  /// `The imp module is deprecated` speaks of the page when its title names that module; one that names no
  /// module speaks of the page.
  private func namesTitle(after start: Int) -> Bool {
    let rest = words[start...]
    guard let end = rest.firstIndex(where: NoticeReader.nouns.contains),
      let begin = rest[..<end].lastIndex(of: NoticeReader.article)
    else { return true }
    return rest[(begin + 1)..<end].allSatisfy(title.contains)
  }

  /// What is said of a subject that ends at `start`: right after it, or after a few words such as `of the manual`.
  private func predicate(after start: Int) -> NoticeKind? {
    guard start < words.count else { return nil }
    if let found = NoticeReader.predicates.match(words, at: start) { return found.value }
    guard NoticeReader.prepositions.contains(words[start]) else { return nil }
    for i in start + 1..<max(start + 1, min(start + 8, words.count)) {
      if words[i] <= WordStream.questionEnd || NoticeReader.relatives.contains(words[i]) { return nil }
      if let found = NoticeReader.predicates.match(words, at: i) { return found.value }
    }
    return nil
  }

  private func isQuestion(from i: Int) -> Bool {
    words[i...].first { $0 <= WordStream.questionEnd } == WordStream.questionEnd
  }

  private static func set(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").flatMap { WordStream(String($0)).words })
  }

  /// Words that may stand before the subject.
  private static let leadIns = set(
    """
    note warning caution important notice attention disclaimer alert danger info information update updated please that be \
    aware sorry edit deprecated outdated obsolete archived nb hinweis achtung wichtig warnung bitte beachten attention \
    avertissement important remarque atención advertencia aviso nota importante atenção attenzione avviso uwaga \
    внимание примечание важно увага pozor poznámka upozornění viktigt obs observera bemærk merk huom dikkat uyarı \
    注意 警告 警告 提示 重要 お知らせ 주의 경고 참고 تنبيه ملاحظة تحذير توجه هشدار שים לב הערה lưu ý cảnh báo peringatan perhatian catatan let op \
    waarschuwing opmerking
    """)
  private static let conditions = set(
    """
    if when whether unless should is are does wenn falls ob sollte si quand lorsque cuando se quando caso als wanneer indien \
    jeśli gdy czy pokud když zda если когда якщо om när hvis når jos eğer
    """)
  private static let prepositions = set(
    "of for on about in to from by and at zu für über von der des de du sur pour para por do da dos das sobre di del "
      + "della su per van voor over o dla na о об для по от про av för af til fra için")
  private static let article = WordStream("the").words.first ?? 0
  private static let nouns = set("module package library class function method extension plugin api")
  private static let relatives = set(
    "that which how why when who what if where wie dass warum comment que qui cómo come che hoe jak как что")
}
