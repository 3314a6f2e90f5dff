import Model
import Web

/// Asks the hosts that answer 200 for what was removed, and reads what they say.
enum HostRule {
  /// The next question that a verdict needs, or nil when all is known or nothing can be asked.
  static func question(_ visit: VisitFacts, outcome: Outcome) -> HostQuestion? {
    guard let (family, item) = subject(visit, outcome), let ask = family.question else { return nil }
    let answers = visit.hostAnswers
    guard let answer = answers.item else {
      // The page's own data may say all.
      if marker(family, visit)?.word == .present { return nil }
      return .item(url: address(ask(item), visit))
    }
    if family.read(answer) == .removed, !isBorneOut(family, visit), answers.control == nil, let control = family.control
    {
      return .control(url: address(ask(control), visit), key: visit.final.scheme + " " + family.id)
    }
    return nil
  }

  /// An interface is asked by the scheme by which its host gave the page.
  private static func address(_ url: String, _ visit: VisitFacts) -> String {
    visit.final.scheme == "http" && url.hasPrefix("https:") ? "http:" + url.dropFirst(6) : url
  }

  /// Another outcome than the page alone gave, with the words that prove it; nil when it stands.
  static func ruling(_ visit: VisitFacts, outcome: Outcome) -> OutcomeRuling? {
    guard let (family, item) = subject(visit, outcome) else { return nil }
    let found = marker(family, visit)
    let answer = visit.hostAnswers.item
    let word = answer.map(family.read) ?? .unknown
    var evidence: [Evidence] = []
    if let found {
      evidence.append(
        Evidence(kind: "host.marker", value: family.id, quote: found.quote, source: visit.capture.finalURL))
    }
    if let answer, let status = answer.status {
      evidence.append(
        Evidence(
          kind: "host.answer", value: String(status), quote: Excerpt.of(answer.body) ?? "HTTP status \(status)",
          source: answer.url))
    }
    switch (found?.word, word) {
    case (_, .present), (.present, .unknown), (.present, .kept):
      return outcome.standing == .alive ? nil : OutcomeRuling(.ok, evidence: evidence)
    case (.removed, _): return OutcomeRuling(.soft404, evidence: evidence)
    case (_, .removed) where isBorneOut(family, visit):
      return OutcomeRuling(.soft404, evidence: evidence + title(visit))
    case (_, .removed) where visit.hostAnswers.control.map(family.read) == .present:
      return OutcomeRuling(.soft404, evidence: evidence)
    case (.kept, _), (_, .kept):
      return outcome.standing == .alive ? OutcomeRuling(.restricted, evidence: evidence) : nil
    default: return doubt(family, item, visit, outcome, evidence)
    }
  }

  /// Nobody said whether the thing is there. The page of such a host is a shell: its 200 is no proof of life.
  private static func doubt(
    _ family: HostFamily, _ item: String, _ visit: VisitFacts, _ outcome: Outcome, _ evidence: [Evidence]
  ) -> OutcomeRuling? {
    guard family.isSilentByItself, outcome.standing == .alive else { return nil }
    let silence = Evidence(
      kind: "host.silent", value: family.id,
      quote: "the host answers \(visit.response?.status ?? 200) for what was removed as well, and gave no other word",
      source: visit.capture.finalURL)
    return OutcomeRuling(.needsScript, evidence: evidence + [silence])
  }

  /// The family and the thing, where the page was given and no rule saw it fail.
  private static func subject(_ visit: VisitFacts, _ outcome: Outcome) -> (HostFamily, String)? {
    switch outcome {
    case .ok, .moved, .redirected, .needsScript, .loginWall, .botBlocked, .empty: break
    default: return nil
    }
    guard visit.success != nil, let family = HostFamilies.family(of: visit.url), let item = family.item(visit.url)
    else {
      return nil
    }
    return (family, item)
  }

  /// Whether something else bears out that the thing is not there: the page shows nothing of its own.
  private static func isBorneOut(_ family: HostFamily, _ visit: VisitFacts) -> Bool {
    guard !family.emptyTitles.isEmpty, let reading = visit.reading else { return false }
    guard let title = reading.titleElement else { return false }
    let bare = title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return bare.isEmpty || family.emptyTitles.contains(bare)
  }

  private static func title(_ visit: VisitFacts) -> [Evidence] {
    guard let title = visit.reading?.titleElement, !title.isEmpty else { return [] }
    return [Evidence(kind: "host.title", value: "the host's own", quote: Excerpt.of(title), source: "title")]
  }

  private static func marker(_ family: HostFamily, _ visit: VisitFacts) -> (word: HostWord, quote: String)? {
    guard let body = visit.response?.body else { return nil }
    for marker in family.markers where ByteSearch.first(marker.bytes, in: body) != nil {
      return (marker.word, Excerpt.of(marker.bytes))
    }
    return nil
  }
}

/// What to ask of a host.
enum HostQuestion: Sendable, Hashable {
  case item(url: String)
  /// One a family and run is enough.
  case control(url: String, key: String)
}
