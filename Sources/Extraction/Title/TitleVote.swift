import HTML
import Model

/// The page's title, voted from what the page offers: a heading that `<title>` repeats is right most often; next the
/// heading most like `<title>`; else `<title>` without the site's name.
struct TitleVote {
  var headings: [String]
  var titleElement: String?
  var openGraph: String?
  var headline: String?
  var siteName: String?

  func winner() -> Sourced<String>? {
    let title = titleElement.map { TitleWords($0) }
    let og = openGraph.map { TitleWords($0) }
    let headings = headings.filter { !$0.isEmpty && $0.utf8.count <= 400 }
    let last = titleElement.flatMap { TitleSeparator.segments($0).dropFirst().last }.map { TitleWords($0).joined }
    for heading in headings {
      let words = TitleWords(heading)
      // A heading that only repeats the end of `<title>` is the site's name.
      guard !words.isEmpty, words.joined != siteName.map({ TitleWords($0).joined }), words.joined != last else {
        continue
      }
      if title?.contains(words) == true || og?.contains(words) == true { return Sourced(heading, source: "h1") }
    }
    let cut = titleElement.map { TitleSeparator.cut($0, siteName: siteName) }
    if let cut, let best = closest(to: cut, among: headings) { return Sourced(best, source: "h1") }
    if let headline, let cut, TitleWords(headline).overlap(TitleWords(cut)) > 0.5 {
      return Sourced(headline, source: "json-ld")
    }
    if let openGraph, let title, let og, title.contains(og), !og.isEmpty {
      return Sourced(TitleSeparator.cut(openGraph, siteName: siteName), source: "og")
    }
    if let cut, !cut.isEmpty { return Sourced(cut, source: "title") }
    if let openGraph { return Sourced(openGraph, source: "og") }
    if let headline { return Sourced(headline, source: "json-ld") }
    return headings.first.map { Sourced($0, source: "h1") }
  }

  private func closest(to title: String, among headings: [String]) -> String? {
    let words = TitleWords(title)
    var best: (heading: String, overlap: Double)?
    for heading in headings {
      let overlap = TitleWords(heading).overlap(words)
      if overlap > 0.4, overlap > best?.overlap ?? 0 { best = (heading, overlap) }
    }
    return best?.heading
  }
}

/// A title as words for comparison: letters and digits in lower case, everything else a space.
struct TitleWords {
  let joined: [UInt8]

  init(_ text: String) {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte.isLetterOrDigit || byte >= 0x80 {
        output.append(byte.lowered)
      } else if let last = output.last, last != 0x20 {
        output.append(0x20)
      }
    }
    if output.last == 0x20 { output.removeLast() }
    joined = output
  }

  var isEmpty: Bool { joined.isEmpty }

  /// Whether the words of `other` stand in this title one after another.
  func contains(_ other: TitleWords) -> Bool {
    let (text, part) = (joined, other.joined)
    guard !part.isEmpty, part.count <= text.count else { return false }
    for start in 0...(text.count - part.count) where start == 0 || text[start - 1] == 0x20 {
      let end = start + part.count
      if (end == text.count || text[end] == 0x20), text[start..<end].elementsEqual(part) { return true }
    }
    return false
  }

  /// Shared words divided by all words (Jaccard).
  func overlap(_ other: TitleWords) -> Double {
    let a = Set(joined.split(separator: 0x20))
    let b = Set(other.joined.split(separator: 0x20))
    let union = a.union(b).count
    return union == 0 ? 0 : Double(a.intersection(b).count) / Double(union)
  }
}
