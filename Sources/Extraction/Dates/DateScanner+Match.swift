import HTML
import Model

/// The forms of dates.
extension DateScanner {
  /// Years that a page of the web can have been written in.
  static let years = 1995...2100

  func match(at index: Int) -> Match? {
    let part = parts[index]
    switch part.kind {
    case .number:
      if isInsideNumber(index) { return nil }
      if let era = eraYear(index) { return era }
      if part.digits == 4 { return yearFirst(index, part.value, from: index) }
      return part.digits <= 2 ? dayOrMonthFirst(index, part.value) : nil
    case .month: return monthFirst(index)
    default: return nil
    }
  }

  /// Whether digits are the middle of something longer: 192.168.1.1, v2.3, 12:30, #5, §7.
  private func isInsideNumber(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = parts[index - 1]
    switch before.kind {
    case .word, .connector, .month: return isLatin(before) && before.high == parts[index].low
    case .mark:
      switch UInt8(truncatingIfNeeded: before.value) {
      case 0x2D, 0x2F, 0x2E, 0x3A, 0x2C:
        return index > 1 && parts[index - 2].kind == .number && before.low == parts[index - 2].high
      case 0x23, 0x24, 0x2B, 0x5F, 0x3D: return true
      default: return false
      }
    default: return false
    }
  }

  /// Ideographs need no space between a word and a number.
  private func isLatin(_ part: Part) -> Bool { part.kind != .word || part.high - part.low != 3 }

  /// Whether more digits or letters are joined to the part: 2023-04-0567, 1.2.2023.4, 5.2023a.
  private func isContinued(_ index: Int) -> Bool {
    guard index + 1 < parts.count else { return false }
    let next = parts[index + 1]
    guard next.low == parts[index].high else { return false }
    switch next.kind {
    case .number: return true
    case .mark:
      switch UInt8(truncatingIfNeeded: next.value) {
      case 0x2D, 0x2E, 0x2F:
        return index + 2 < parts.count && parts[index + 2].kind == .number && parts[index + 2].low == next.high
      case 0x25, 0x5F: return true
      default: return false
      }
    default: return false
    }
  }

  private func make(_ year: Int, _ month: Int?, _ day: Int?, _ first: Int, _ last: Int, isShort: Bool = false) -> Match?
  {
    guard DateScanner.years.contains(year), let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return Match(date: date, range: parts[first].low..<parts[last].high, isShort: isShort)
  }

  // MARK: Year first

  private func eraYear(_ index: Int) -> Match? {
    guard index > 0, parts[index - 1].kind == .era, parts[index].digits <= 2 else { return nil }
    return yearFirst(index, parts[index - 1].value + parts[index].value, from: index - 1)
  }

  /// 2021-03-05, 2021/3/5, 2021. 3. 5., 2021年3月5日, 2021. március 5., 2021 March 5.
  private func yearFirst(_ index: Int, _ year: Int, from first: Int) -> Match? {
    guard DateScanner.years.contains(year) else { return nil }
    if let sign = next(index, skipping: 0x20), parts[sign].kind == .yearSign {
      guard let month = next(sign, skipping: 0x20), parts[month].kind == .number,
        let moon = next(month, skipping: 0x20),
        parts[moon].kind == .moonSign
      else { return nil }
      if let day = next(moon, skipping: 0x20), parts[day].kind == .number, let end = next(day, skipping: 0x20),
        parts[end].kind == .daySign
      {
        return make(year, parts[month].value, parts[day].value, first, end)
      }
      return make(year, parts[month].value, nil, first, moon)
    }
    if let (month, second, mark) = joined(after: index) {
      guard parts[second].digits <= 2 else { return nil }
      guard let (day, last, other) = joined(after: second), other == mark, parts[last].digits <= 2 else { return nil }
      // A time may follow at once: 2021-03-05T10:00.
      return isContinued(last) ? nil : make(year, month, day, first, last)
    }
    var i = index + 1
    while i < parts.count, i <= index + 3, parts[i].kind == .mark, [0x20, 0x2E, 0x2D, 0x2C].contains(parts[i].value) {
      i += 1
    }
    guard i < parts.count, i > index + 1, parts[i].kind == .month else { return nil }
    var day = i + 1
    while day < parts.count, day <= i + 2, parts[day].kind == .mark, [0x20, 0x2E, 0x2D].contains(parts[day].value) {
      day += 1
    }
    guard day < parts.count, day > i + 1, parts[day].kind == .number, parts[day].digits <= 2, !isContinued(day)
    else { return nil }
    // 2019 March 5 2020: the year behind is the day's.
    if year4(after: day) != nil { return nil }
    return make(year, parts[i].value, parts[day].value, first, day)
  }

  // MARK: Day or month first

  private func dayOrMonthFirst(_ index: Int, _ first: Int) -> Match? {
    if let (second, next, mark) = joined(after: index), let (year, last, other) = joined(after: next) {
      guard parts[next].digits <= 2, mark == other, !isContinued(last) else { return nil }
      if parts[last].digits == 4 { return numeric(first, second, year, mark, index, last, isShort: false) }
      guard parts[last].digits == 2, parts[index].digits + parts[next].digits >= 2 else { return nil }
      return numeric(first, second, year + (year < 70 ? 2000 : 1900), mark, index, last, isShort: true)
    }
    // 5 March 2021, 5. März 2021, 5 de marzo de 2021, 5th of March, 2021, 5-Mar-2021, 5/Mar/2021
    var i = index + 1
    while i < parts.count, i <= index + 6 {
      switch parts[i].kind {
      case .month:
        guard let year = year4(after: i) else { return nil }
        return make(parts[year].value, parts[i].value, first, index, year)
      case .connector, .monthSign: break
      case .mark where [0x20, 0x2E, 0x2D, 0x2C, 0x2F].contains(parts[i].value): break
      default: return nil
      }
      i += 1
    }
    return nil
  }

  private func numeric(
    _ a: Int, _ b: Int, _ year: Int, _ mark: Int, _ low: Int, _ high: Int, isShort: Bool
  ) -> Match? {
    if mark == 0x2E || a > 12 { return make(year, b, a, low, high, isShort: isShort) }
    if b > 12 || a == b { return make(year, a, b, low, high, isShort: isShort) }
    // What could be a year first: 05-03-11.
    if isShort, mark == 0x2D { return nil }
    switch order {
    case .dayFirst: return make(year, b, a, low, high, isShort: isShort)
    case .monthFirst: return make(year, a, b, low, high, isShort: isShort)
    case .unknown: return nil
    }
  }

  /// March 5, 2021; Mar. 5th 2021; March 2021.
  private func monthFirst(_ index: Int) -> Match? {
    let month = parts[index].value
    var i = index + 1
    while i < parts.count, i <= index + 4 {
      let part = parts[i]
      switch part.kind {
      case .connector: break
      case .mark where [0x20, 0x2E, 0x2D, 0x2C, 0x2F, 0x27].contains(part.value): break
      case .number where part.digits <= 2:
        if let year = year4(after: i) { return make(parts[year].value, month, part.value, index, year) }
        return nil
      case .number where part.digits == 4:
        return isContinued(i) ? nil : make(part.value, month, nil, index, i)
      case .yearSign: break
      default: return nil
      }
      i += 1
    }
    return nil
  }

  // MARK: Neighbours

  private func next(_ index: Int, skipping mark: Int) -> Int? {
    var i = index + 1
    if i < parts.count, parts[i].kind == .mark, parts[i].value == mark { i += 1 }
    return i < parts.count ? i : nil
  }

  /// A year of four digits close behind, as an index.
  private func year4(after index: Int) -> Int? {
    var i = index + 1
    while i < parts.count, i <= index + 6 {
      let part = parts[i]
      switch part.kind {
      case .number where part.digits == 4:
        return DateScanner.years.contains(part.value) && !isContinued(i) ? i : nil
      case .connector, .yearSign: break
      case .mark where [0x20, 0x2C, 0x2E, 0x2D, 0x27, 0x2F].contains(part.value): break
      default: return nil
      }
      i += 1
    }
    return nil
  }

  /// The number joined to this one by -, / or a dot, its index and the mark. Spaces may follow the mark, or be around it.
  private func joined(after index: Int) -> (value: Int, index: Int, mark: Int)? {
    var i = index + 1
    if i + 1 < parts.count, parts[i].kind == .mark, parts[i].value == 0x20 { i += 1 }
    guard i + 1 < parts.count, parts[i].kind == .mark, [0x2D, 0x2F, 0x2E].contains(parts[i].value) else { return nil }
    let mark = parts[i].value
    let isSpaced = i > index + 1
    i += 1
    if parts[i].kind == .mark, parts[i].value == 0x20 {
      i += 1
    } else if isSpaced {
      return nil
    }
    guard i < parts.count, parts[i].kind == .number, parts[i].digits <= 4 else { return nil }
    return (parts[i].value, i, mark)
  }
}
