import Model

extension LanguageReading: Packable {
  func pack(into packer: inout Packer) {
    packer.add(code)
    packer.add(share)
    packer.add(isReliable)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(code: try unpacker.value(), share: try unpacker.double(), isReliable: try unpacker.flag())
  }
}

extension DateReading: Packable {
  func pack(into packer: inout Packer) {
    packer.add(date)
    packer.add(source)
    packer.add(confidence)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(try unpacker.value(), source: try unpacker.value(), confidence: try unpacker.double())
  }
}

extension LicenseReading: Packable {
  func pack(into packer: inout Packer) {
    packer.add(spdx)
    packer.add(words)
    packer.add(source)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(spdx: try unpacker.value(), words: try unpacker.value(), source: try unpacker.value())
  }
}

extension Alternate: Packable {
  func pack(into packer: inout Packer) {
    packer.add(language)
    packer.add(url)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(language: try unpacker.value(), url: try unpacker.value())
  }
}

extension ReadingSummary: Packable {
  func pack(into packer: inout Packer) {
    packer.add(title)
    packer.add(summary)
    packer.add(author)
    packer.add(siteName)
    packer.add(declaredLanguage)
    packer.add(language)
    packer.add(published)
    packer.add(modified)
    packer.add(license)
    packer.add(canonical)
    packer.add(alternates)
    packer.add(wordCount)
    packer.add(textDigest)
    packer.add(words: fingerprint)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      title: try unpacker.value(), summary: try unpacker.value(), author: try unpacker.value(),
      siteName: try unpacker.value(), declaredLanguage: try unpacker.value(), language: try unpacker.value(),
      published: try unpacker.value(), modified: try unpacker.value(), license: try unpacker.value(),
      canonical: try unpacker.value(), alternates: try unpacker.value(), wordCount: try unpacker.value(),
      textDigest: try unpacker.value(), fingerprint: try unpacker.words())
  }
}

extension TextTrace.Opening: Packable {
  func pack(into packer: inout Packer) {
    packer.add(Int64(hash))
    packer.add(words)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    guard let hash = UInt32(exactly: try unpacker.number()) else { throw Unpacker.Malformed() }
    self.init(hash: hash, words: try unpacker.value())
  }
}

extension SpamReading.Subject: Packable {}

extension SpamReading: Packable {
  func pack(into packer: inout Packer) {
    packer.add(subject)
    packer.add(phrases)
    packer.add(count)
    packer.add(isInTitle)
    packer.add(quotes)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      subject: try unpacker.value(), phrases: try unpacker.value(), count: try unpacker.value(),
      isInTitle: try unpacker.flag(), quotes: try unpacker.value())
  }
}

extension EventReading: Packable {
  func pack(into packer: inout Packer) {
    packer.add(lastDay)
    packer.add(quote)
    packer.add(source)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(lastDay: try unpacker.value(), quote: try unpacker.value(), source: try unpacker.value())
  }
}

extension TextTrace: Packable {
  func pack(into packer: inout Packer) {
    packer.add(words: passages)
    packer.add(openings)
    packer.add(codeDigest)
    packer.add(spam)
    packer.add(event)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      passages: try unpacker.words(), openings: try unpacker.value(), codeDigest: try unpacker.value(),
      spam: try unpacker.value(), event: try unpacker.value())
  }
}

extension TextRevision: Packable {
  func pack(into packer: inout Packer) {
    packer.add(at)
    packer.add(kind)
    packer.add(kept)
    packer.add(codeChanged)
    packer.add(added)
    packer.add(removed)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      at: try unpacker.value(), kind: try unpacker.value(), kept: try unpacker.double(),
      codeChanged: try unpacker.flag(), added: try unpacker.value(), removed: try unpacker.value())
  }
}
