import Model
import Testing

@testable import Storage

struct PackingTests {
  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, .max, .min] as [Int64])
  func numbersComeBack(number: Int64) throws {
    var packer = Packer()
    packer.add(number)
    try packer.bytes.withUnsafeBytes { bytes in
      var unpacker = Unpacker(bytes)
      let read = try unpacker.number()
      #expect(read == number)
      #expect(unpacker.isAtEnd)
    }
  }

  /// Bytes from elsewhere make it fail; they never make it trap, nor allocate what is not there.
  @Test func hostileBytesOnlyFail() {
    var packer = Packer()
    StateDetail.pack(Samples.state("r"), into: &packer)
    var generator = SplitMix(state: 7)
    for _ in 0..<3000 {
      var bytes = packer.bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
      let length = bytes.count
      bytes.withUnsafeBytes { raw in
        var unpacker = Unpacker(raw)
        _ = try? unpacker.number()
        _ = try? unpacker.value(HealthRecord.self)
        _ = try? unpacker.value(Freshness.self)
        _ = try? unpacker.value(ReadingSummary?.self)
        _ = try? unpacker.value([Finding].self)
        #expect(raw.count == length)
      }
    }
  }

  @Test(arguments: ["2021", "2021-03", "2021-03-09", "0001-01-01", "9999-12-31"])
  func datesKeepTheirPrecision(text: String) throws {
    let date = try #require(CivilDate(iso8601: text))
    var packer = Packer()
    packer.add(date)
    try packer.bytes.withUnsafeBytes { bytes in
      var unpacker = Unpacker(bytes)
      let read: CivilDate = try unpacker.value()
      #expect(read == date)
    }
  }
}
