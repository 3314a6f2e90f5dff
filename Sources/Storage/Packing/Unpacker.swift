/// Reads what `Packer` wrote. Bytes that it cannot have written make it fail, never trap: the checksum before it tells
/// accidents apart, this holds whatever comes.
struct Unpacker {
  struct Malformed: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  private mutating func byte() throws(Malformed) -> UInt8 {
    guard position < bytes.count else { throw Malformed() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws(Malformed) -> Int64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw Malformed() }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
      shift += 7
    }
  }

  mutating func integer() throws(Malformed) -> Int {
    guard let value = Int(exactly: try number()) else { throw Malformed() }
    return value
  }

  /// A count of things that take at least so many bytes each.
  mutating func count(of size: Int = 1) throws(Malformed) -> Int {
    let count = try integer()
    guard count >= 0, count <= (bytes.count - position) / size else { throw Malformed() }
    return count
  }

  mutating func double() throws(Malformed) -> Double {
    guard bytes.count - position >= 8 else { throw Malformed() }
    defer { position += 8 }
    return Double(bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
  }

  mutating func text() throws(Malformed) -> String {
    let count = try count()
    defer { position += count }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]), as: UTF8.self)
  }

  mutating func flag() throws(Malformed) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Malformed()
    }
  }

  mutating func words() throws(Malformed) -> [UInt32] {
    let count = try count(of: 4)
    defer { position += count * 4 }
    return (0..<count).map {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position + $0 * 4, as: UInt32.self))
    }
  }

  mutating func value<Value: Packable>(_: Value.Type = Value.self) throws(Malformed) -> Value {
    try Value(unpacking: &self)
  }
}
