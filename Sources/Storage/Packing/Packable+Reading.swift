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
