import Model
import Text

/// How much two texts share.
struct TextOverlap {
  /// Jaccard similarity of their word 3-shingles, 0…1.
  var similarity: Double
  /// The share of the known text that is in the new one, 0…1, and of the new text that was in the known one.
  var kept: Double
  var known: Double

  /// The largest of the three: how much of either is in the other.
  var most: Double { max(similarity, kept, known) }

  init(_ before: ReadingSummary, _ now: ReadingSummary) {
    similarity = Fingerprint.similarity(before.fingerprint, now.fingerprint)
    // |A ∩ B| = J (|A| + |B|) / (1 + J); the number of words stands for the number of shingles.
    let shared = similarity * Double(before.wordCount + now.wordCount) / (1 + similarity)
    kept = min(1, shared / Double(max(before.wordCount, 1)))
    known = min(1, shared / Double(max(now.wordCount, 1)))
    guard let old = before.trace?.passages, let new = now.trace?.passages, !old.isEmpty, !new.isEmpty else { return }
    kept = max(kept, TextOverlap.share(of: old, in: new))
    known = max(known, TextOverlap.share(of: new, in: old))
  }

  /// The share of one set in another, from their least hashes: those up to the lesser of the two bounds are a fair
  /// sample of both.
  static func share(of a: [UInt32], in b: [UInt32]) -> Double {
    func bound(_ hashes: [UInt32]) -> UInt32 { hashes.count < TextTrace.size ? .max : hashes.last ?? .max }
    let least = min(bound(a), bound(b))
    let sample = a.prefix { $0 <= least }
    guard !sample.isEmpty else { return 0 }
    let others = Set(b)
    return Double(sample.count { others.contains($0) }) / Double(sample.count)
  }
}
