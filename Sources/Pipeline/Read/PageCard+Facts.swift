import Model

extension PageCard {
  /// What the page says of its own state, and what it is.
  mutating func addFacts(_ reading: Reading) {
    add("page type", reading.pageType?.value.rawValue, reading.pageType?.source)
    add("format", reading.format?.value.rawValue, reading.format?.source)
    add("level", reading.level?.value.rawValue, reading.level?.source)
    if let time = reading.readingTime {
      let code = time.codeLines > 0 ? ", and \(time.codeLines) lines of code" : ""
      add("takes", "\(time.minutes) min\(code)", time.source)
    }
    for notice in reading.statusNotices {
      let share = notice.share.map { ", \(Self.percent($0))" } ?? ""
      add("notice", notice.kind.rawValue + share, nil)
      quote(notice.quote)
    }
    for mention in reading.versionMentions.prefix(explains ? 32 : 4) {
      let count = mention.count > 1 ? " ×\(mention.count)" : ""
      add("version", "\(mention.product) \(mention.version)\(count)", mention.place.rawValue)
      if explains { quote(mention.quote) }
    }
    for event in reading.eventDates {
      add("event", event.endDate.map { "\(event.date) – \($0)" } ?? event.date.description, event.source)
      if explains { quote(event.quote) }
    }
    add("edit", reading.editURL, nil)
    add("history", reading.historyURL, nil)
    for feed in reading.feeds.prefix(3) { add("feed", feed, nil) }
    if reading.fragmentFound == false { add("fragment", "the address names a place that is not on the page", nil) }
  }

  /// How values were chosen, as far as the reading keeps it.
  mutating func explain(_ reading: Reading) {
    add("<title>", reading.titleElement, "title")
    add("first h1", reading.heading, "h1")
    add("og:url", reading.openGraphURL, "og")
    if let language = reading.headingLanguage?.code { add("headings in", language, nil) }
    if let code = reading.code {
      let blocks = code.blocks == 1 ? "1 block" : "\(code.blocks) blocks"
      add("code", "\(blocks), \(code.characters) characters", "digest \(code.digest.prefix(16))")
    }
    add("text digest", String(reading.textDigest.prefix(16)), nil)
    add("generator", reading.signals.generator, "meta")
    let signals = reading.signals
    add(
      "signals",
      "\(signals.visibleCharacters) characters, \(signals.linkCount) links, \(signals.imageCount) images, "
        + "\(signals.scriptCount) scripts, \(signals.formCount) forms on the whole page", nil)
    if !reading.robots.isEmpty { add("robots", reading.robots.joined(separator: ", "), "meta or header") }
  }
}
