import Fetch
import Model

/// A dated copy of a page in a web archive (RFC 7089).
struct Memento: Sendable, Hashable {
  var url: String
  var at: Timestamp

  /// The most copies that are read of one answer.
  static let most = 200_000

  /// The copies that a TimeMap in link format lists (RFC 7089 §5, RFC 6690 §2): `<address>; rel="memento"; datetime="…"`.
  /// What is not well formed is passed over.
  static func inTimeMap(_ bytes: [UInt8]) -> [Memento] {
    var mementos: [Memento] = []
    var index = 0
    while mementos.count < most, let open = bytes[index...].firstIndex(of: 0x3C),
      let close = bytes[open...].firstIndex(of: 0x3E)
    {
      let (fields, end) = parameters(of: bytes, from: close + 1)
      index = end
      let relations = (fields["rel"] ?? "").split(separator: " ")
      guard relations.contains("memento"), let at = fields["datetime"].flatMap(Timestamp.init(httpDate:)),
        let url = String(validating: bytes[(open + 1)..<close], as: UTF8.self)
      else { continue }
      mementos.append(Memento(url: url, at: at))
    }
    return mementos
  }

  /// `; name=value` up to the comma that ends a link; commas and semicolons within quotation marks do not count.
  private static func parameters(of bytes: [UInt8], from start: Int) -> (fields: [String: String], end: Int) {
    var fields: [String: String] = [:]
    var index = start
    var from = start
    var isQuoted = false
    func keep(_ range: Range<Int>) {
      let parts = bytes[range].split(separator: 0x3D, maxSplits: 1)
      guard parts.count == 2 else { return }
      let name = trimmed(parts[0]).lowercased()
      if fields[name] == nil { fields[name] = trimmed(parts[1]) }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x3B || byte == 0x2C {
        keep(from..<index)
        from = index + 1
        if byte == 0x2C { break }
      }
      index += 1
    }
    if index >= bytes.count { keep(min(from, bytes.count)..<bytes.count) }
    return (fields, min(index + 1, bytes.count))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while let first = slice.first, first <= 0x20 || first == 0x22 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 || last == 0x22 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  /// The copies that a CDX index lists, a line each: `key timestamp original type status …`. Those that were no answer
  /// with 200 are left out.
  static func inIndex(_ bytes: [UInt8], memento: AddressTemplate) -> [Memento] {
    var mementos: [Memento] = []
    for line in bytes.split(separator: 0x0A) where mementos.count < most {
      let fields = line.split(separator: 0x20).map { trimmed($0) }
      guard fields.count >= 3, let at = Timestamp(digits: fields[1]) else { continue }
      if fields.count >= 5, let status = Int(fields[4]), status != 200 { continue }
      mementos.append(Memento(url: memento.filled(url: fields[2], timestamp: fields[1]), at: at))
    }
    return mementos
  }
}

extension Timestamp {
  /// The 14 digits of archives: `20260105020000`.
  init?(digits: String) {
    let bytes = Array(digits.utf8)
    guard bytes.count == 14, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    self.init(
      rfc3339: "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z")
  }
}
