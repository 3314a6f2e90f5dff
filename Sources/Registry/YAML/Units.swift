/// Quantities as configuration files write them. Each parser takes the whole text or nothing: nil is “not of this form”.
package enum Units {
  /// Decimal digits with an optional sign; `_` is not allowed.
  package static func integer(_ text: String) -> Int? {
    let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy(ASCII.isDigit) else { return nil }
    return Int(text)
  }

  /// Seconds of `500ms`, `60s`, `30m`, `4h`, `1d` or `1.5h`; a bare `0` is no time.
  package static func duration(_ text: String) -> Double? {
    if text == "0" { return 0 }
    let units: [(String, Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400)]
    return quantity(text, units, floats: true)
  }

  /// Bytes of `500KB` (powers of 1000), `5MiB` (powers of 1024), `4096B` or a bare number.
  package static func size(_ text: String) -> Int? {
    let units: [(String, Double)] = [
      ("KiB", 1_024), ("MiB", 1_048_576), ("GiB", 1_073_741_824), ("KB", 1_000), ("kB", 1_000), ("MB", 1_000_000),
      ("GB", 1_000_000_000), ("B", 1),
    ]
    if let bytes = integer(text) { return bytes }
    return quantity(text, units, floats: true).flatMap { Int(exactly: $0.rounded()) }
  }

  /// The share (0…1 for 0 % … 100 %) of `90%` or `0.5%`; the sign may stand after a space.
  package static func percentage(_ text: String) -> Double? { quantity(text, [("%", 0.01)], floats: true) }

  private static func quantity(_ text: String, _ units: [(String, Double)], floats: Bool) -> Double? {
    for (unit, factor) in units where text.hasSuffix(unit) {
      let number = ASCII.trimmed(String(text.dropLast(unit.count)))
      guard isDecimal(number), let value = Double(number) else { continue }
      // Multiplying by 0.01 is inexact where dividing by 100 is not: 7 % must be 0.07.
      return factor < 1 ? value / (1 / factor).rounded() : value * factor
    }
    return nil
  }

  /// Digits, with at most one point between digits: no exponent, no `inf`, no sign but a leading minus.
  private static func isDecimal(_ text: String) -> Bool {
    let body = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    guard let first = body.first, let last = body.last, ASCII.isDigit(first), ASCII.isDigit(last), body.count <= 15
    else { return false }
    return body.allSatisfy { ASCII.isDigit($0) || $0 == 0x2E } && body.count { $0 == 0x2E } <= 1
  }

  static func showNumber(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\((value * 1_000).rounded() / 1_000)"
  }

  static func showDuration(_ seconds: Double) -> String {
    let units: [(String, Double)] = [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)]
    for (unit, factor) in units where seconds >= factor && seconds.remainder(dividingBy: factor) == 0 {
      return "\(showNumber(seconds / factor))\(unit)"
    }
    return seconds < 1 && seconds > 0 ? "\(showNumber(seconds * 1_000))ms" : "\(showNumber(seconds))s"
  }

  static func showSize(_ bytes: Int) -> String {
    for (unit, factor) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes >= factor {
      if bytes % factor == 0 { return "\(bytes / factor)\(unit)" }
    }
    return "\(bytes)B"
  }
}
