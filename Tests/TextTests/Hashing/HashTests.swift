import Testing
import Text

struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ]) func knowsTheStandardsExamples(input: String, expected: String) {
    #expect(SHA256.hex(input) == expected)
    #expect(SHA256.hex(Array(input.utf8)) == expected)
  }

  @Test func piecesAreTheWhole() {
    var hash = SHA256()
    hash.update("a")
    hash.update([])
    hash.update([98, 99])
    let first = hash.finalize()
    hash.update("abc")
    #expect(first == hash.finalize())
  }
}

struct Hash64Tests {
  /// Values are written to disk: they may never change.
  @Test func isStable() {
    #expect(Hash64.hex(Hash64.hash("")) == "86b701d0607dfd90")
    #expect(Hash64.hex(Hash64.hash("perennial")) == "07d99b2e91016562")
    #expect(Hash64.hex(Hash64.hash("a rather longer text than sixteen bytes", seed: 7)) == "984c95d3633b9590")
  }

  @Test func everyBitAndLengthCounts() {
    for length in 0...70 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      let hash = Hash64.hash(bytes)
      #expect(Hash64.hash(bytes + [0]) != hash)
      #expect(Hash64.hash(bytes, seed: 1) != hash)
      for bit in 0..<length * 8 {
        var flipped = bytes
        flipped[bit / 8] ^= 1 << UInt8(bit % 8)
        let distance = (Hash64.hash(flipped) ^ hash).nonzeroBitCount
        #expect((10...54).contains(distance), "length \(length), bit \(bit): \(distance) bits changed")
      }
    }
  }

  @Test func agreesOnAllViewsOfTheSameBytes() {
    let bytes = Array("some bytes that are the same".utf8)
    #expect(Hash64.hash(bytes.span) == Hash64.hash(bytes))
    #expect(bytes.withUnsafeBufferPointer { Hash64.hash($0) } == Hash64.hash("some bytes that are the same"))
  }
}
