/// Punycode (RFC 3492) of one label, without its `xn--`.
enum Punycode {
  private static let base: UInt32 = 36
  private static let tMin: UInt32 = 1
  private static let tMax: UInt32 = 26

  /// Nil on overflow, which no label of sane length reaches.
  static func encode(_ label: [UInt32]) -> [UInt8]? {
    var output = label.compactMap { $0 < 128 ? UInt8(exactly: $0) : nil }
    var handled = UInt32(output.count)
    let basic = handled
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var n: UInt32 = 128
    var delta: UInt32 = 0
    var bias: UInt32 = 72
    while handled < label.count {
      guard let next = label.lazy.filter({ $0 >= n }).min() else { return nil }
      let (step, overflow) = (next - n).multipliedReportingOverflow(by: handled + 1)
      let (sum, overflow2) = delta.addingReportingOverflow(step)
      if overflow || overflow2 { return nil }
      delta = sum
      n = next
      for scalar in label {
        if scalar < n { delta += 1 }
        guard scalar == n else { continue }
        var q = delta
        var k = base
        while true {
          let t = threshold(k, bias)
          if q < t { break }
          output.append(digit(t + (q - t) % (base - t)))
          q = (q - t) / (base - t)
          k += base
        }
        output.append(digit(q))
        bias = adapt(delta, points: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      n += 1
    }
    return output
  }

  /// Nil when the text is no Punycode.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt32]? {
    let dash = text.lastIndex(of: UInt8(ascii: "-"))
    var output = dash.map { text[..<$0].map { UInt32($0) } } ?? []
    guard output.allSatisfy({ $0 < 128 }) else { return nil }
    var rest = dash.map { text[($0 + 1)...] } ?? text
    var n: UInt32 = 128
    var i: UInt32 = 0
    var bias: UInt32 = 72
    while !rest.isEmpty {
      let old = i
      var weight: UInt32 = 1
      var k = base
      while true {
        guard let byte = rest.popFirst(), let value = value(byte) else { return nil }
        let (step, overflow) = value.multipliedReportingOverflow(by: weight)
        let (sum, overflow2) = i.addingReportingOverflow(step)
        if overflow || overflow2 { return nil }
        i = sum
        let t = threshold(k, bias)
        if value < t { break }
        let (grown, overflow3) = weight.multipliedReportingOverflow(by: base - t)
        if overflow3 { return nil }
        weight = grown
        k += base
      }
      let count = UInt32(output.count) + 1
      bias = adapt(i - old, points: count, isFirst: old == 0)
      let (sum, overflow) = n.addingReportingOverflow(i / count)
      guard !overflow, Unicode.Scalar(sum) != nil else { return nil }
      n = sum
      i %= count
      output.insert(n, at: Int(i))
      i += 1
    }
    return output
  }

  private static func threshold(_ k: UInt32, _ bias: UInt32) -> UInt32 {
    k <= bias ? tMin : min(max(k - bias, tMin), tMax)
  }

  private static func adapt(_ delta: UInt32, points: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var k: UInt32 = 0
    while delta > (base - tMin) * tMax / 2 {
      delta /= base - tMin
      k += base
    }
    return k + (base - tMin + 1) * delta / (delta + 38)
  }

  private static func digit(_ value: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: value < 26 ? value + 97 : value + 22)
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 97...122: UInt32(byte - 97)
    case 65...90: UInt32(byte - 65)
    case 48...57: UInt32(byte - 22)
    default: nil
    }
  }
}
