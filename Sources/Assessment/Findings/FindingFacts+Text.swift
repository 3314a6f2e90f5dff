import Model

extension FindingFacts {
  /// The known and tonight's reading when the text changed so, and the page is healthy at its known place. An
  /// advertisement counts wherever a redirect leads to it.
  func changedText(_ change: TextChange) -> (known: ReadingSummary, now: ReadingSummary)? {
    guard let visit, visit.verdict.outcome.standing == .alive,
      visit.verdict.outcome != .redirected || change == .hijacked,
      let known = before.lastGood, let now = visit.reading, TextChange.of(known, now) == change
    else { return nil }
    return (known, now)
  }

  /// What a page advertises that nobody has seen before, when it is nothing but an advertisement and was not registered
  /// as one.
  var firstSpam: SpamReading? {
    guard let visit, visit.verdict.outcome.standing == .alive, before.lastGood == nil, let now = visit.reading,
      let spam = now.trace?.spam, SpamWords.isOverwhelming(spam, words: now.wordCount),
      !SpamWords.speaks(resource.title, of: spam.subject), !SpamWords.speaks(resource.url, of: spam.subject)
    else { return nil }
    return spam
  }
}
