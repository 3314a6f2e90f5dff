package import Model
import Text

/// What state keeps of a page.
package enum PageSummary {
  /// Passages shorter than this, in bytes, are labels and say little.
  static let shortest = 24
  /// Openings kept, and their length in bytes.
  static let mostOpenings = 16
  static let openingLength = 60

  package static func of(_ reading: Reading) -> ReadingSummary {
    var summary = reading.summaryForState
    summary.trace = trace(reading)
    return summary
  }

  static func trace(_ reading: Reading) -> TextTrace {
    var text = reading.text
    var trace = text.withUTF8 { passages($0) }
    trace.codeDigest = reading.code?.digest
    trace.spam = SpamWords.read(reading)
    trace.event = Announcement.read(reading)
    return trace
  }

  private static func passages(_ text: UnsafeBufferPointer<UInt8>) -> TextTrace {
    var found: [(hash: UInt32, range: Range<Int>)] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if end - start >= shortest {
        let hash = Hash64.hash(UnsafeBufferPointer(rebasing: text[start..<end]))
        found.append((UInt32(truncatingIfNeeded: hash), start..<end))
      }
      start = end + 1
    }
    found.sort { ($0.hash, $0.range.lowerBound) < ($1.hash, $1.range.lowerBound) }
    var trace = TextTrace()
    for passage in found where trace.passages.last != passage.hash {
      guard trace.passages.count < TextTrace.size else { break }
      trace.passages.append(passage.hash)
      guard trace.openings.count < mostOpenings else { continue }
      trace.openings.append(.init(hash: passage.hash, words: opening(text, passage.range)))
    }
    return trace
  }

  private static func opening(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    guard range.count > openingLength else { return String(decoding: text[range], as: UTF8.self) }
    var end = range.lowerBound + openingLength
    while end > range.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: text[range.lowerBound..<end], as: UTF8.self) + "…"
  }
}
