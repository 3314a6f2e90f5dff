import HTML
import Model
import Web

/// Facts beside text, title and dates: each is a rule of its own.
extension PageReading {
  /// After all else: some rules ask for what others have read.
  func readFacts(into reading: inout Reading) {
    let address = resolver.page
    reading.statusNotices = StatusNotices.find(
      page, mainStart: main.passages.first?.root ?? 0, heading: reading.heading, title: reading.title?.value)
    reading.level = LevelRule.find(page, stated: structured.level, meta: meta)
    reading.format = FormatRule.find(
      page, url: address, mainType: structured.mainType, resourceType: structured.resourceType, meta: meta,
      reading: reading)
    reading.pageType = PageTypeRule.find(page, url: address, mainType: structured.mainType, reading: reading)
    reading.readingTime = ReadingTimeRule.find(
      page, main.passages, words: reading.wordCount, language: reading.language.code, stated: structured.timeRequired)
    reading.versionMentions = VersionMentions.find(
      page, main, titles: [reading.titleElement, reading.heading].compactMap { $0 },
      url: URLVersions.Address(address), meta: meta,
      generator: reading.signals.generator)
    reading.fragmentFound = FragmentTarget.isFound(page.tree, url: address)
    reading.headingLanguage = HeadingLanguage.find(
      page, main.passages, declared: page.language, body: reading.language)
  }
}
