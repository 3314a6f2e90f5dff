import Glibc
import Testing

@testable import Pipeline

struct LineReaderTests {
  /// What a reader gives for bytes that come through a pipe.
  private func lines(_ input: [UInt8], limit: Int = 1 << 20) throws -> [String] {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let count = input.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    #expect(count == input.count)
    close(ends[1])
    defer { close(ends[0]) }
    var reader = LineReader(descriptor: ends[0], limit: limit)
    var found: [String] = []
    while let line = try reader.next() {
      switch line {
      case .bytes(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: found.append("<too long>")
      }
    }
    return found
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\n", ["", ""]), ("a\r\nb\n", ["a\r", "b"]),
  ])
  func splitsAtNewlines(input: String, expected: [String]) throws {
    #expect(try lines(Array(input.utf8)) == expected)
  }

  @Test func oneLongLineDoesNotEndTheWorker() throws {
    let input = "before\n" + String(repeating: "x", count: 40_000) + "\nafter\n"
    #expect(try lines(Array(input.utf8), limit: 1_000) == ["before", "<too long>", "after"])
  }

  @Test func aLongLastLineWithoutNewlineIsReported() throws {
    #expect(try lines(Array(repeating: 0x78, count: 5_000), limit: 1_000) == ["<too long>"])
  }
}

struct LineWriterTests {
  @Test func writesWholeLinesAndRemembersThatTheReaderHasGone() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let writer = LineWriter(descriptor: ends[1])
    writer.write(Array("one".utf8))
    writer.write(Array("two".utf8))
    writer.flush()
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(ends[0], &buffer, buffer.count)
    #expect(String(decoding: buffer[..<count], as: UTF8.self) == "one\ntwo\n")
    #expect(writer.failure == 0)
    close(ends[0])
    writer.write(Array("three".utf8))
    writer.flush()
    #expect(writer.failure == EPIPE)
    close(ends[1])
  }
}
