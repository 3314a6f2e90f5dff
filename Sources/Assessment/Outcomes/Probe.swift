import Model
import Text
import Web

/// Asking a host for an address that cannot exist shows whether "200 OK" means anything there (Bar-Yossef et al. 2004).
enum Probe {
  /// A page with fewer words is weak enough to be asked about.
  static let weakWords = 120

  /// The request to make, or nil when the page stands for itself or was asked about already.
  ///
  /// Asked are pages that are weak (little text, no heading, a title that only names the site, reached by a redirect)
  /// and not known: never read before, or now much shorter and under another title. A front page is never asked about.
  static func needed(for visit: VisitFacts) -> (url: String, key: String)? {
    guard visit.probe == nil, let reading = visit.reading, visit.success != nil, !Addresses.isHome(visit.url),
      !Addresses.isHome(visit.final), isWeak(reading, visit), isUnknown(reading, visit)
    else { return nil }
    let directory = Addresses.directory(visit.final)
    let key = visit.final.origin + directory
    let name = "perennial-probe-" + SHA256.hex(key).prefix(16)
    return (key + name, key)
  }

  private static func isWeak(_ reading: Reading, _ visit: VisitFacts) -> Bool {
    if reading.wordCount < weakWords || reading.heading == nil || visit.wasRedirected { return true }
    guard let title = reading.title?.value.lowercased() else { return true }
    return title == reading.siteName?.value.lowercased() || title == visit.final.host
  }

  private static func isUnknown(_ reading: Reading, _ visit: VisitFacts) -> Bool {
    guard let known = visit.lastGood else { return true }
    guard known.textDigest != reading.textDigest, known.title != reading.title?.value else { return false }
    return reading.wordCount * 2 < known.wordCount
      || Fingerprint.similarity(known.fingerprint, reading.fingerprint) < 0.2
  }

  /// Whether the host gave the same page for the address that cannot exist.
  static func gaveSamePage(_ probe: ProbeFacts, as reading: Reading, at final: WebURL, redirected: Bool) -> Bool {
    guard let status = probe.status, (200..<300).contains(status) else { return false }
    if redirected, probe.wasRedirected, probe.finalURL == final.href { return true }
    if !reading.textDigest.isEmpty, probe.textDigest == reading.textDigest { return true }
    let similarity = Fingerprint.similarity(probe.fingerprint, reading.fingerprint)
    guard !reading.fingerprint.isEmpty, !probe.fingerprint.isEmpty else { return false }
    // Pages that repeat the address they were asked for differ by a few shingles; short ones by a good share.
    let isShort = reading.wordCount < 150 && probe.title == reading.title?.value
    return similarity >= (isShort ? 0.7 : 0.9)
  }
}
