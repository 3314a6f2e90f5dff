import HTML
import Model

/// How much the page expects: JSON-LD and meta first, then a label that says so.
enum LevelRule {
  static func find(_ page: Page, stated: String?, meta: MetaTags) -> Sourced<PageLevel>? {
    if let level = stated.flatMap({ level($0) }) { return Sourced(level, source: "json-ld") }
    let named = meta.first(
      "educationallevel", "proficiencylevel", "lrmi:educationallevel", "dcterms.educationlevel", "skill-level",
      "difficulty")
    if let level = named.flatMap({ level($0) }) { return Sourced(level, source: "meta") }
    return labelled(page).map { Sourced($0, source: "visible") }
  }

  /// An element whose class says level or difficulty and whose text is one; none when a page shows several.
  private static func labelled(_ page: Page) -> PageLevel? {
    var found: PageLevel?
    var tried = 0
    for (index, feature) in page.features.enumerated() {
      let isClassed = feature.words.contains(.level)
      guard feature.text >= 4, feature.text <= 40, isClassed || feature.block == Int32(index), !feature.isInCode else {
        continue
      }
      guard page.tree.nodes[index].tag != .text, feature.link * 2 < feature.text, tried < 60 else { continue }
      guard isClassed || page.firstWord(of: index).map(names.mayBegin) ?? false else { continue }
      tried += 1
      guard let level = label(page.text(of: index, limit: 80), needsName: !isClassed) else { continue }
      if let found, found != level { return nil }
      found = level
    }
    return found
  }

  /// `Difficulty: Easy`, `Beginner`, `Level – intermediate`.
  private static func label(_ text: String, needsName: Bool) -> PageLevel? {
    let words = WordStream(text).words.filter { $0 > WordStream.questionEnd }
    guard !words.isEmpty else { return nil }
    var start = 0
    if let name = names.match(words, at: 0) { start = name.end } else if needsName { return nil }
    guard start < words.count, let value = values.match(words, at: start) else { return nil }
    return value.end == words.count || (value.end == words.count - 1 && start > 0) ? value.value : nil
  }

  /// The level that a short text is, or the last part of an address names.
  static func level(_ text: String) -> PageLevel? {
    let words = WordStream(text, limit: 8).words.filter { $0 > WordStream.questionEnd }
    for i in words.indices { if let match = values.match(words, at: i), words.count <= 4 { return match.value } }
    return nil
  }

  private static let names = PhraseTable<Void>(
    """
    difficulty level?|rating?
    skill|experience|course|tutorial|knowledge|expertise level
    level
    schwierigkeitsgrad|schwierigkeit|niveau
    difficulté
    dificultad|nivel|dificuldade|nível
    livello|difficoltà
    moeilijkheidsgraad
    poziom trudności?
    сложность|уровень
    難易度
    难度
    難度
    난이도
    zorluk seviyesi?
    """.split(separator: "\n").map { (String($0), ()) })
  private static let values = PhraseTable<PageLevel>(
    """
    beginner|beginners|easy|basic|introductory|novice|anfänger|einsteiger|einfach|leicht|débutant|débutants|facile|principiante|principiantes|básico|fácil|iniciante|base|beginnersniveau|początkujący|łatwy|новичок|начальный|лёгкий|простой|초급|kolay|başlangıç
    初級
    初级
    入門
    入门
    初心者
    intermediate|medium|moderate|mittel|fortgeschrittene|intermédiaire|moyen|intermedio|medio|intermediário|médio|gemiddeld|średni|средний|중급|orta
    中級
    中级
    中等
    advanced|expert|hard|difficult|profi|experte|schwer|schwierig|avancé|confirmé|difficile|avanzado|difícil|avançado|avanzato|gevorderd|zaawansowany|сложный|продвинутый|고급|ileri|zor
    上級
    高级
    高級
    困难
    """.split(separator: "\n").enumerated().map {
      (String($0.element), $0.offset < 6 ? .beginner : $0.offset < 10 ? .intermediate : .advanced)
    })
}
