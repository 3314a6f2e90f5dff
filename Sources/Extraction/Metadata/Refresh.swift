import HTML
import Model

/// `<meta http-equiv=refresh>` and the Refresh header (HTML Standard §4.2.5.3, shared declarative refresh steps).
enum Refresh {
  static func read(_ meta: MetaTags, header: String?, _ resolver: AddressResolver) -> Reading.Refresh? {
    let stated = meta.entries.first { $0.isHeader && $0.key == "refresh" }?.value ?? header
    return stated.flatMap { parse($0, resolver) }
  }

  static func parse(_ text: String, _ resolver: AddressResolver) -> Reading.Refresh? {
    let bytes = Array(text.utf8.prefix(4096))
    var i = 0
    func skipBlanks() { while i < bytes.count, bytes[i].isBlank { i += 1 } }
    skipBlanks()
    var seconds = 0.0
    let start = i
    while i < bytes.count, bytes[i] &- 0x30 < 10 {
      seconds = min(seconds * 10 + Double(bytes[i] &- 0x30), 1e9)
      i += 1
    }
    guard i > start || (i < bytes.count && bytes[i] == 0x2E) else { return nil }
    while i < bytes.count, bytes[i] &- 0x30 < 10 || bytes[i] == 0x2E { i += 1 }
    guard i < bytes.count else { return Reading.Refresh(seconds: seconds, url: nil) }
    guard bytes[i] == 0x3B || bytes[i] == 0x2C || bytes[i].isBlank else { return nil }
    while i < bytes.count, bytes[i].isBlank || bytes[i] == 0x3B || bytes[i] == 0x2C { i += 1 }
    var rest = bytes[min(i, bytes.count)...]
    if rest.count > 3, rest.prefix(3).map(\.lowered) == Array("url".utf8) {
      let after = rest.dropFirst(3).trimmed
      if after.first == 0x3D { rest = after.dropFirst().trimmed }
    }
    if let quote = rest.first, quote == 0x22 || quote == 0x27 { rest = rest.dropFirst().prefix { $0 != quote } }
    let target = String(decoding: rest.trimmed, as: UTF8.self)
    guard !target.isEmpty else { return Reading.Refresh(seconds: seconds, url: nil) }
    return Reading.Refresh(seconds: seconds, url: resolver.resolve(target) ?? target.clamped(2048))
  }
}
