import Model
import Testing

@testable import Storage

/// Rows written before readings kept the versions that a page names, and states where a broken page may be found, which
/// links were looked after and which certificate was shown.
struct OlderFormatTests {
  @Test func versionsOfAReadingComeBack() throws {
    var packer = Packer()
    packer.add(VersionNotes(Samples.reading(5)))
    try packer.bytes.withUnsafeBytes { bytes in
      var unpacker = Unpacker(bytes)
      var reading: ReadingSummary? = ReadingSummary()
      try unpacker.value(VersionNotes.self).set(on: &reading)
      #expect(reading?.versions == Samples.reading(5).versions)
      #expect(reading?.versions.count == 2)
      #expect(reading?.newerAddress == "https://a.test/latest/")
      #expect(unpacker.isAtEnd)
    }
  }

  /// Format 2 is format 6 without its last parts.
  @Test func aBodyOfTheFormerFormatIsRead() throws {
    var state = Samples.state("r", 4)
    state.lastGood?.versions = []
    state.lastGood?.newerAddress = nil
    state.repair = nil
    state.outlinks = []
    state.certificate = nil
    var packer = Packer()
    StateDetail.pack(state, into: &packer)
    // The number of the format, zigzag; and five empty parts at the end.
    var bytes = packer.bytes
    #expect(bytes.first == 12 && bytes.suffix(5).elementsEqual([0, 0, 0, 0, 0]))
    bytes[0] = 4
    bytes.removeLast(5)
    var read = ResourceState(id: "r", url: state.url, key: state.key, added: state.added)
    try bytes.withUnsafeBytes { try StateDetail.unpack($0, into: &read) }
    #expect(read.lastGood == state.lastGood)
    #expect(read.duplicates == state.duplicates)
    bytes[0] = 100
    #expect(throws: Unpacker.Malformed.self) {
      try bytes.withUnsafeBytes { try StateDetail.unpack($0, into: &read) }
    }
  }
}
