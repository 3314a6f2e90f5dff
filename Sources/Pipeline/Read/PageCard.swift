import Extraction
import Model
import Text

/// A reading as a card for a person: a line a value, and behind it the place it came from.
package struct PageCard {
  private let study: PageStudy
  /// Whether the card also quotes what speaks for its values.
  let explains: Bool
  private var lines: [String] = []
  /// Columns of the names.
  private static let nameWidth = 12
  /// Columns of the card: what a terminal has that nobody has widened.
  static let columns = 80

  package init(_ study: PageStudy, explains: Bool) {
    self.study = study
    self.explains = explains
  }

  package var text: String {
    var card = self
    card.write()
    return card.lines.joined(separator: "\n")
  }

  private mutating func write() {
    if let verdict = study.verdict { add(verdict) }
    guard let reading = study.reading else {
      lines.append(study.absence)
      return
    }
    add("title", reading.title?.value ?? "none found", reading.title?.source)
    if explains { addTitleChoices() }
    add("author", reading.author?.value, reading.author?.source)
    add("site", reading.siteName?.value, reading.siteName?.source)
    if reading.published == nil { add("published", "not said", nil) }
    add("published", reading.published)
    add("modified", reading.modified)
    add("language", language(reading), nil)
    add("licence", reading.license.map { $0.spdx ?? "not recognised" }, reading.license?.source)
    if let license = reading.license, explains || license.spdx == nil { quote(license.words) }
    addFacts(reading)
    add("description", reading.summary?.value, reading.summary?.source)
    addText(reading)
    addLinks(reading)
    add("charset", reading.charset.value, reading.charset.source)
    if case .incomplete(let reason) = reading.completeness { add("incomplete", reason.rawValue, nil) }
    for evidence in study.notFound {
      add("not found", evidence.quote ?? evidence.value, evidence.kind)
    }
    if explains { explain(reading) }
  }

  private mutating func add(_ verdict: Verdict) {
    add("outcome", verdict.outcome.rawValue, verdict.status.map { "HTTP \($0)" })
    if verdict.finalURL != study.url { add("address", verdict.finalURL, nil) }
    if explains || study.reading == nil {
      for evidence in verdict.evidence {
        quote(evidence.quote.map { "\(evidence.kind): \($0)" } ?? "\(evidence.kind): \(evidence.value)")
      }
    }
  }

  private mutating func add(_ name: String, _ date: DateReading?) {
    guard let date else { return }
    add(name, date.date.description, "\(date.source), \(Self.percent(date.confidence)) sure")
  }

  private mutating func addText(_ reading: Reading) {
    let words = reading.wordCount == 1 ? "1 word" : "\(reading.wordCount) words"
    add("text", reading.text.isEmpty ? "none" : "\(words), \(reading.text.utf8.count) bytes", nil)
    for line in reading.text.utf8.split(separator: 0x0A, maxSplits: 3).prefix(explains ? 3 : 2) {
      quote(String(decoding: line.prefix(400), as: UTF8.self))
    }
  }

  private mutating func addLinks(_ reading: Reading) {
    let roles = Dictionary(grouping: reading.links, by: \.role).mapValues(\.count)
    let counts = [Link.Role.content, .navigation, .footer].compactMap { role in
      roles[role].map { "\($0) \(role.rawValue)" }
    }
    if !counts.isEmpty { add("links", counts.joined(separator: ", "), nil) }
    add("canonical", reading.canonical, nil)
    if !reading.alternates.isEmpty {
      add("alternates", reading.alternates.prefix(20).map(\.language).joined(separator: " "), nil)
    }
  }

  private func language(_ reading: Reading) -> String {
    var parts: [String] = []
    if let code = reading.language.code {
      parts.append("\(code), \(Self.percent(reading.language.share)) of the prose")
      if !reading.language.isReliable { parts.append("not sure") }
    } else {
      parts.append("not recognised")
    }
    if let second = reading.secondLanguage, let code = second.code {
      parts.append("\(code), \(Self.percent(second.share))")
    }
    if let declared = reading.declaredLanguage { parts.append("the page declares \(declared)") }
    return parts.joined(separator: "; ")
  }

  /// The candidates for the title: why the first was chosen, and what lost to it.
  private mutating func addTitleChoices() {
    let choices = study.titleChoices
    guard let chosen = choices.first else { return }
    note("\(Self.percent(chosen.chance)) likely" + Self.list(": ", chosen.advantages))
    for choice in choices.dropFirst().prefix(Self.lostLimit) {
      add("  not", choice.value, choice.source)
      let chance = choice.chance < 0.01 ? "under 1 %" : Self.percent(choice.chance)
      note("\(chance) likely" + Self.list("; against it: ", choice.drawbacks))
    }
  }

  private static let lostLimit = 4

  private static func list(_ introduction: String, _ reasons: [String]) -> String {
    reasons.isEmpty ? "" : introduction + reasons.joined(separator: ", ")
  }

  mutating func add(_ name: String, _ value: String?, _ source: String?) {
    guard let value, !value.isEmpty else { return }
    let origin = source.map { "  [\(Escape.terminal($0, limit: 60))]" } ?? ""
    let padded = name + String(repeating: " ", count: max(Self.nameWidth - name.utf8.count, 1))
    let wrapped = wrapped(Escape.terminal(value, limit: 300))
    guard var last = wrapped.last else { return }
    // The origin goes with the last line, or below it.
    if TerminalLines.width(of: last[...]) + origin.utf8.count <= Self.columns - Self.nameWidth || wrapped.count == 1 {
      last += origin
      append(padded, wrapped.dropLast() + [last])
    } else {
      append(padded, wrapped + [String(origin.dropFirst(2))])
    }
  }

  mutating func quote(_ text: String) { note("“\(Escape.terminal(text, limit: 200))”") }

  /// What is said of the value above; not a page's text.
  private mutating func note(_ text: String) {
    append(String(repeating: " ", count: Self.nameWidth), wrapped(text))
  }

  private func wrapped(_ text: String) -> [String] {
    TerminalLines.wrap(text, columns: Self.columns - Self.nameWidth)
  }

  private mutating func append(_ name: String, _ wrapped: [String]) {
    for (index, line) in wrapped.enumerated() {
      lines.append((index == 0 ? name : String(repeating: " ", count: Self.nameWidth)) + line)
    }
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
