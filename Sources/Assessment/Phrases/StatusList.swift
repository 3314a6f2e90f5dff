import Model

extension Reading {
  /// Statuses of HTTP that a short text is searched for.
  private static let statuses: Set<Int> = [400, 401, 403, 404, 405, 408, 410, 429, 451, 500, 502, 503, 504]

  /// Whether the text or its headings name two different statuses of HTTP: then it tells of them, as glossaries and
  /// manuals do, and is none itself. Whole numbers count, in the beginning of the text.
  var listsStatuses: Bool {
    var found: Set<Int> = []
    for text in [text.isEmpty ? signals.opening : text] + signals.notices.prefix(6).map(\.heading) {
      var number = 0
      var digits = 0
      func end() {
        if digits == 3, Reading.statuses.contains(number) { found.insert(number) }
        (number, digits) = (0, 0)
      }
      for byte in text.utf8.prefix(1500) {
        if byte &- 0x30 < 10 {
          number = (number * 10 + Int(byte &- 0x30)) % 10_000
          digits += 1
        } else {
          end()
        }
      }
      end()
      if found.count > 1 { return true }
    }
    return false
  }
}
