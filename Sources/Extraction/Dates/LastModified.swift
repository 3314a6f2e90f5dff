import Model

/// The Last-Modified header: weak evidence, since many servers give the day of a deployment. Where it is close to the Date
/// of the response, the page was made for it, and the header says nothing.
enum LastModified {
  /// Seconds between both within which a page was made for the response.
  static let distance: Int64 = 3600

  static func read(_ headers: Headers) -> DateReading? {
    guard let text = headers["last-modified"], let changed = DateStamp(text)?.date, changed.day != nil,
      let answered = headers["date"], let today = DateStamp(answered)?.date
    else { return nil }
    let days = today.daysSince1970 - changed.daysSince1970
    guard days >= 0 else { return nil }
    if days <= 1, let a = seconds(text), let b = seconds(answered), days * 86_400 + b - a < distance { return nil }
    return DateReading(changed, source: DateSignal.header.rawValue, confidence: DateSignal.header.confidence)
  }

  /// Seconds of the day: the hh:mm:ss of an HTTP date (RFC 9110 §5.6.7).
  private static func seconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8.prefix(64))
    guard let colon = bytes.firstIndex(of: 0x3A), colon >= 2, colon + 5 < bytes.count, bytes[colon + 3] == 0x3A
    else { return nil }
    func number(_ i: Int) -> Int64? {
      guard bytes[i] &- 0x30 < 10, bytes[i + 1] &- 0x30 < 10 else { return nil }
      return Int64(bytes[i] &- 0x30) * 10 + Int64(bytes[i + 1] &- 0x30)
    }
    guard let hours = number(colon - 2), let minutes = number(colon + 1), let seconds = number(colon + 4) else {
      return nil
    }
    return hours * 3600 + minutes * 60 + seconds
  }
}
