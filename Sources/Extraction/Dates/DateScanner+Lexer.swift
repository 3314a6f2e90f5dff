import HTML

/// Cuts a line into numbers, month names, signs and marks.
extension DateScanner {
  mutating func lex(_ line: UnsafeBufferPointer<UInt8>, from low: Int, to high: Int) {
    var i = low
    while i < high {
      let byte = line[i]
      if byte <= 0x20 {
        space(i, i + 1)
        i += 1
      } else if let (_, width) = DateScanner.digit(line, i) {
        i = number(line, i, width)
      } else if byte < 0x80, !byte.isLetter {
        append(.mark, Int(byte), i, i + 1)
        i += 1
      } else if let (mark, width) = DateScanner.mark(line, i) {
        if mark == 0x20 { space(i, i + width) } else if mark != 0 { append(.mark, Int(mark), i, i + width) }
        i += width
      } else if byte >= 0xE3, byte < 0xEE {
        i = ideograph(line, i)
      } else {
        i = word(line, i)
      }
    }
  }

  private mutating func space(_ low: Int, _ high: Int) {
    if let last = parts.last, last.kind == .mark, last.value == 0x20 { return }
    append(.mark, 0x20, low, high)
  }

  private mutating func number(_ line: UnsafeBufferPointer<UInt8>, _ start: Int, _ width: Int) -> Int {
    var i = start
    var value = 0
    var digits = 0
    while i < line.count, let (digit, width) = DateScanner.digit(line, i) {
      if digits < 9 { value = value * 10 + digit }
      digits += 1
      i += width
    }
    var kind = Kind.number
    if let last = parts.last, (1...12).contains(value), digits <= 2 {
      let sign = last.kind == .mark && last.value == 0x20 && parts.count > 1 ? parts[parts.count - 2] : last
      if sign.kind == .monthSign { kind = .month }
    }
    append(kind, value, digits: digits, start, i)
    return i
  }

  /// Chinese, Japanese and Korean characters, one by one, but for those that belong to dates.
  private mutating func ideograph(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let end = min(start + 3, line.count)
    let next = min(start + 6, line.count)
    let sign = UnsafeBufferPointer(rebasing: line[start..<end])
    if sign.equals("年") || sign.equals("년") {
      append(.yearSign, 0, start, end)
    } else if sign.equals("月") || sign.equals("월") {
      append(.moonSign, 0, start, end)
    } else if sign.equals("日") || sign.equals("일") {
      append(.daySign, 0, start, end)
    } else if UnsafeBufferPointer(rebasing: line[start..<next]).equals("令和") {
      append(.era, 2018, start, next)
      return next
    } else if UnsafeBufferPointer(rebasing: line[start..<next]).equals("平成") {
      append(.era, 1988, start, next)
      return next
    } else {
      append(.word, 0, start, end)
    }
    return end
  }

  private mutating func word(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var i = start
    while i < line.count, line[i].isLetter || line[i] >= 0x80 {
      if line[i] >= 0xC2, DateScanner.mark(line, i) != nil || DateScanner.digit(line, i) != nil { break }
      if line[i] >= 0xE3, line[i] < 0xEE, i > start { break }
      i += line[i] < 0xC2 ? 1 : line[i] < 0xE0 ? 2 : line[i] < 0xF0 ? 3 : 4
    }
    i = min(i, line.count)
    let word = UnsafeBufferPointer(rebasing: line[start..<i])
    if let month = MonthNames.month(word) {
      append(.month, month, start, i)
    } else if word.equals("tháng") || word.equals("Tháng") || word.equals("thg") {
      append(.monthSign, 0, start, i)
    } else if word.equals("năm") {
      append(.yearSign, 0, start, i)
    } else if word.count <= DateScanner.connectorLength, DateScanner.connectors.contains(where: word.equals) {
      append(.connector, 0, start, i)
    } else {
      append(.word, 0, start, i)
    }
    return i
  }

  /// Ordinal endings, prepositions and articles of dates.
  private static let connectors: [StaticString] = [
    "st", "nd", "rd", "th", "er", "of", "the", "de", "del", "di", "d", "den", "do", "a", "e", "der", "º", "ª", "ο",
    "του",
    "г", "р", "року", "года", "ה", "da", "al",
  ]

  /// Bytes of the longest connector.
  private static let connectorLength = 8

  /// A decimal digit of ASCII, Arabic, Persian, Devanagari or full width.
  @inline(__always)
  static func digit(_ line: UnsafeBufferPointer<UInt8>, _ i: Int) -> (value: Int, width: Int)? {
    let byte = line[i]
    if byte &- 0x30 < 10 { return (Int(byte &- 0x30), 1) }
    guard byte >= 0xD9, i + 1 < line.count else { return nil }
    if byte == 0xD9, line[i + 1] &- 0xA0 < 10 { return (Int(line[i + 1] &- 0xA0), 2) }
    if byte == 0xDB, line[i + 1] &- 0xB0 < 10 { return (Int(line[i + 1] &- 0xB0), 2) }
    guard i + 2 < line.count else { return nil }
    if byte == 0xE0, line[i + 1] == 0xA5, line[i + 2] &- 0xA6 < 10 { return (Int(line[i + 2] &- 0xA6), 3) }
    if byte == 0xEF, line[i + 1] == 0xBC, line[i + 2] &- 0x90 < 10 { return (Int(line[i + 2] &- 0x90), 3) }
    return nil
  }

  /// The ASCII mark that a character stands for, 0 for one to pass over.
  private static func mark(_ line: UnsafeBufferPointer<UInt8>, _ i: Int) -> (mark: UInt8, width: Int)? {
    guard i + 1 < line.count else { return nil }
    switch (line[i], line[i + 1]) {
    case (0xC2, 0xA0): return (0x20, 2)
    case (0xC2, 0xB7): return (0x7C, 2)
    case (0xC2, let second) where second < 0xBF && second != 0xAA && second != 0xBA: return (0x7C, 2)
    case (0xD8, 0x8C): return (0x2C, 2)
    case (0xE2, 0x80):
      guard i + 2 < line.count else { return nil }
      switch line[i + 2] {
      case 0x80...0x8A, 0xAF: return (0x20, 3)
      case 0x8B...0x8F, 0xAA...0xAE: return (0, 3)
      case 0x90...0x95: return (0x2D, 3)
      case 0x98...0x9B: return (0x27, 3)
      default: return (0x7C, 3)
      }
    case (0xE2, _): return i + 2 < line.count ? (0x7C, 3) : nil
    case (0xE3, 0x80):
      guard i + 2 < line.count else { return nil }
      return line[i + 2] == 0x80 ? (0x20, 3) : line[i + 2] <= 0x82 ? (0x2C, 3) : (0x7C, 3)
    case (0xEF, 0xBC):
      guard i + 2 < line.count, line[i + 2] >= 0x81, line[i + 2] <= 0xA0 else { return nil }
      return (line[i + 2] - 0x60, 3)
    default: return nil
    }
  }
}
