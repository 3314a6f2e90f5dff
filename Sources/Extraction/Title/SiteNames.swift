import HTML

/// What a page may call its site: names that it states, and its host's labels. A part of a title that equals one of
/// them is no part of the page's own title.
struct SiteNames {
  /// Words without spaces.
  private var names: [[UInt8]] = []
  private var labels: [[UInt8]] = []

  init(stated: [String?], host: String?) {
    for name in stated where names.count < 6 {
      guard let name, name.utf8.count <= 200 else { continue }
      let squeezed = TitleWords(name).squeezed
      if squeezed.count >= 2, !names.contains(squeezed) { names.append(squeezed) }
    }
    guard let host, host.utf8.count <= 253 else { return }
    let whole = TitleWords(host).squeezed
    labels.append(whole)
    for label in host.utf8.split(separator: 0x2E).dropLast().suffix(3) {
      let letters = label.filter { $0.isLetterOrDigit || $0 >= 0x80 }
      if letters.count >= 3, letters != Array("www".utf8) { labels.append(letters) }
    }
  }

  /// Whether these words name the site: a stated name, or the host's, "example.org" for a label "example" included.
  func match(_ words: TitleWords) -> Bool {
    let name = words.squeezed
    guard name.count >= 2 else { return false }
    if names.contains(name) { return true }
    guard name.count >= 3 else { return false }
    for label in labels {
      if label == name { return true }
      if label.count >= 4, name.count <= label.count + 4, name.starts(with: label) { return true }
      if name.count >= 5, name.count * 2 >= label.count, label.count > name.count, label.starts(with: name) {
        return true
      }
      if label.count >= 5, name.count <= label.count + 4, name.suffix(label.count).elementsEqual(label) { return true }
    }
    return false
  }
}
