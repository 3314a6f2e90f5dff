import Glibc
package import Model

/// A text file read whole: bounded, valid UTF-8, free of control characters and byte order mark.
package struct SourceText: Sendable {
  /// The path as it was given, for messages.
  package let file: String
  package let bytes: [UInt8]

  /// The most bytes read of one file.
  package static let maxBytes = 64 << 20

  /// Checks bytes that stand for a file. The first fault of encoding is the only one told: what follows it is unknown.
  package init(file: String, bytes: [UInt8]) throws(InvalidInput) {
    guard bytes.count <= SourceText.maxBytes else {
      throw InvalidInput([
        Diagnostic(
          SourceLocation(file: file), "the file has more than \(SourceText.maxBytes >> 20) MiB",
          remedy: "split it into several files")
      ])
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw InvalidInput([
        Diagnostic(SourceLocation(file: file), "the file is UTF-16, not UTF-8", remedy: "save it as UTF-8")
      ])
    }
    let body = mark == 0 ? bytes : Array(bytes[mark...])
    if let fault = TextFault.first(in: body) {
      throw InvalidInput([fault.diagnostic(in: body, file: file)])
    }
    self.file = file
    self.bytes = body
  }

  /// Reads a regular file.
  package static func read(_ path: String) throws(InvalidInput) -> SourceText {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path, limit: maxBytes)
    } catch {
      throw InvalidInput([Diagnostic(SourceLocation(file: path), error.message, remedy: error.remedy)])
    }
    return try SourceText(file: path, bytes: bytes)
  }

  /// Line and column (in Unicode scalars) of a byte, both from 1.
  package func location(of offset: Int) -> SourceLocation {
    let (line, column) = Self.position(of: offset, in: bytes)
    return SourceLocation(file: file, line: line, column: column)
  }

  static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    let end = min(offset, bytes.count)
    for index in 0..<end where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    let column = bytes[start..<end].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return (line, column)
  }
}
