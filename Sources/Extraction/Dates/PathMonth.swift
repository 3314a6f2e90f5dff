import HTML
import Model

/// A year and a month in a path, as blogs and their stores of pictures have them: /2021/03/, /2021-03/, /202103/.
enum PathMonth {
  static func find(_ url: String) -> CivilDate? {
    let bytes = Array(url.utf8.prefix(2048))
    var i = 0
    while i + 5 < bytes.count {
      guard bytes[i] == 0x2F, let year = number(bytes, i + 1, 4), DateScanner.years.contains(year) else {
        i += 1
        continue
      }
      var month = i + 5
      if bytes[month] == 0x2F || bytes[month] == 0x2D { month += 1 }
      if let value = number(bytes, month, 2), month + 2 < bytes.count, bytes[month + 2] == 0x2F,
        let date = CivilDate(year: year, month: value)
      {
        return date
      }
      i += 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ digits: Int) -> Int? {
    guard start + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<start + digits] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }
}
