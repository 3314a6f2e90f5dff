/// One JSON object of texts, numbers, booleans and nulls on one line (RFC 8259): what a line of `decisions.jsonl` is.
struct JSONLine {
  enum Value: Equatable {
    case string(String)
    case number(String)
    case bool(Bool)
    case null
  }
  struct Fault: Error, Equatable {
    /// From 1, in bytes of the line.
    var column: Int
    var message: String
  }

  private(set) var fields: [(name: String, value: Value, column: Int)] = []

  init(_ line: ArraySlice<UInt8>) throws(Fault) {
    var scanner = Scanner(line)
    try scanner.expect(0x7B, "“{”")
    if scanner.skip(0x7D) {
      try scanner.expectEnd()
      return
    }
    repeat {
      let column = scanner.column
      let name = try scanner.string()
      guard !fields.contains(where: { $0.name == name }) else {
        throw Fault(column: column, message: "the key \(Shown.quoted(name)) is given twice")
      }
      try scanner.expect(0x3A, "“:”")
      let valueColumn = scanner.column
      fields.append((name, try scanner.value(), valueColumn))
    } while scanner.skip(0x2C)
    try scanner.expect(0x7D, "“,” or “}”")
    try scanner.expectEnd()
  }

  private struct Scanner {
    private var rest: ArraySlice<UInt8>
    private let start: Int

    init(_ line: ArraySlice<UInt8>) {
      rest = line
      start = line.startIndex
    }

    /// The column of the next byte that is no white space.
    var column: Int {
      mutating get {
        skipSpace()
        return rest.startIndex - start + 1
      }
    }

    private mutating func skipSpace() {
      while let byte = rest.first, byte == 0x20 || byte == 0x09 || byte == 0x0D { rest.removeFirst() }
    }

    mutating func skip(_ byte: UInt8) -> Bool {
      skipSpace()
      guard rest.first == byte else { return false }
      rest.removeFirst()
      return true
    }

    mutating func expect(_ byte: UInt8, _ name: String) throws(Fault) {
      guard skip(byte) else {
        throw fault(rest.isEmpty ? "the line ends where \(name) is expected" : "expected \(name)")
      }
    }

    mutating func expectEnd() throws(Fault) {
      skipSpace()
      guard rest.isEmpty else { throw fault("more text after the object") }
    }

    private mutating func fault(_ message: String) -> Fault { Fault(column: column, message: message) }

    mutating func value() throws(Fault) -> Value {
      skipSpace()
      switch rest.first {
      case 0x22: return .string(try string())
      case 0x7B, 0x5B: throw fault("lists and objects are not expected here")
      case nil: throw fault("the line ends where a value is expected")
      default: break
      }
      let word = rest.prefix { ASCII.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2B || $0 == 0x2E }
      let text = String(decoding: word, as: UTF8.self)
      switch text {
      case "true": rest.removeFirst(4)
      case "false": rest.removeFirst(5)
      case "null": rest.removeFirst(4)
      default:
        guard let first = word.first, ASCII.isDigit(first) || first == 0x2D, Double(text) != nil else {
          throw fault("expected a value")
        }
        rest.removeFirst(word.count)
        return .number(text)
      }
      return text == "null" ? .null : .bool(text == "true")
    }

    mutating func string() throws(Fault) -> String {
      skipSpace()
      guard rest.first == 0x22 else { throw fault("expected a text in quotation marks") }
      rest.removeFirst()
      var text: [UInt8] = []
      while let byte = rest.popFirst() {
        switch byte {
        case 0x22:
          guard let valid = String(validating: text, as: UTF8.self) else { throw fault("a text that is not UTF-8") }
          return valid
        case 0x5C: try escape(into: &text)
        case ..<0x20: throw fault("a control character in a text")
        default: text.append(byte)
        }
      }
      throw fault("the line ends within a text")
    }

    private mutating func escape(into text: inout [UInt8]) throws(Fault) {
      let simple: [UInt8: UInt8] = [
        0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
      ]
      guard let byte = rest.popFirst() else { throw fault("the line ends within a text") }
      if let plain = simple[byte] {
        text.append(plain)
        return
      }
      guard byte == 0x75, var code = unit() else { throw fault("an unknown escape") }
      if (0xD800...0xDBFF).contains(code) {
        guard rest.popFirst() == 0x5C, rest.popFirst() == 0x75, let low = unit(), (0xDC00...0xDFFF).contains(low)
        else { throw fault("half of a surrogate pair") }
        code = 0x1_0000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("half of a surrogate pair") }
      text.append(contentsOf: Character(scalar).utf8)
    }

    /// Four hexadecimal digits.
    private mutating func unit() -> UInt32? {
      guard rest.count >= 4 else { return nil }
      let digits = rest.prefix(4)
      guard digits.allSatisfy({ ASCII.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }) else { return nil }
      rest.removeFirst(4)
      return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
  }
}
