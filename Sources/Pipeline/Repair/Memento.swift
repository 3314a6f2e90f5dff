import Fetch
import Model

/// A dated copy of a page in a web archive (RFC 7089).
struct Memento: Sendable, Hashable {
  var url: String
  var at: Timestamp

  /// The most copies that are read of one answer.
  static let most = 200_000

  /// The copies that a CDX index lists, a line each: `key timestamp original type status …`. Those that were no answer
  /// with 200 are left out.
  static func inIndex(_ bytes: [UInt8], memento: AddressTemplate) -> [Memento] {
    var mementos: [Memento] = []
    for line in bytes.split(separator: 0x0A) where mementos.count < most {
      let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
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
