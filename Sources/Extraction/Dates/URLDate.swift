import HTML
import Model

/// A date in the path of an address: /2021/03/05/, /2021-03-05-title, /20210305/, /05-03-2021.
enum URLDate {
  static func find(_ url: String) -> CivilDate? {
    let bytes = Array(url.utf8.prefix(2048))
    guard let scheme = bytes.firstIndex(of: 0x3A) else { return nil }
    var i = scheme + 3
    while i < bytes.count, bytes[i] != 0x2F { i += 1 }
    // The longest runs of numbers joined by one mark: /a/2021/03/05-b.
    var numbers: [(value: Int, digits: Int, mark: UInt8)] = []
    while i < bytes.count, bytes[i] != 0x3F, bytes[i] != 0x23 {
      guard bytes[i] &- 0x30 < 10 else {
        i += 1
        numbers.removeAll()
        continue
      }
      let mark = bytes[i - 1]
      var value = 0
      let start = i
      while i < bytes.count, bytes[i] &- 0x30 < 10 {
        if i - start < 9 { value = value * 10 + Int(bytes[i] &- 0x30) }
        i += 1
      }
      let end = i < bytes.count ? bytes[i] : 0x2F
      numbers.append((value, i - start, mark))
      if !end.isLetter, let date = date(numbers) { return date }
      if isMark(end) { i += 1 } else { numbers.removeAll() }
    }
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x2D || byte == 0x5F || byte == 0x2E }

  private static func date(_ numbers: [(value: Int, digits: Int, mark: UInt8)]) -> CivilDate? {
    if let last = numbers.last, last.digits == 8, isMark(last.mark) {
      return make(last.value / 10_000, last.value / 100 % 100, last.value % 100)
    }
    guard numbers.count >= 3 else { return nil }
    let (a, b, c) = (numbers[numbers.count - 3], numbers[numbers.count - 2], numbers[numbers.count - 1])
    guard isMark(a.mark), b.digits <= 2 else { return nil }
    // 2021-03/05 is as sure as 2021/03/05.
    if a.digits == 4, c.digits == 2, b.digits == 2, c.mark == 0x2F { return make(a.value, b.value, c.value) }
    guard b.mark == c.mark else { return nil }
    if a.digits == 4, c.digits <= 2 { return make(a.value, b.value, c.value) }
    // Day first, where the day cannot be a month.
    if a.digits == 2, c.digits == 4, b.digits == 2, b.mark != 0x2F, a.value > 12 || b.mark == 0x2E {
      return make(c.value, b.value, a.value)
    }
    return nil
  }

  private static func make(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    DateScanner.years.contains(year) ? CivilDate(year: year, month: month, day: day) : nil
  }
}
