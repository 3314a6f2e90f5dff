package import Model

/// Writes JSON (RFC 8259) into a byte buffer, keys in the order given: equal calls give equal bytes.
///
/// The caller writes each key once and in sorted order; the writer sets commas, escapes and, if asked, indents. Text is
/// always valid UTF-8. Control characters (C0, DEL, C1), quotes, backslashes, U+2028 and U+2029 are escaped; `/` is not.
package struct JSONWriter: Sendable {
  /// What has been written since `init` or `reset`.
  package private(set) var bytes: [UInt8]
  private let indented: Bool
  private var depth = 0
  /// A value stands before the place of the next one, in the same container.
  private var needsComma = false
  /// A key has just been written: the next value belongs to it.
  private var followsKey = false

  package init(reserving capacity: Int = 0, indented: Bool = false) {
    bytes = []
    bytes.reserveCapacity(capacity)
    self.indented = indented
  }

  /// Forgets what was written, keeps the memory.
  package mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    needsComma = false
    followsKey = false
  }

  /// Ends a line of NDJSON, or the file: the next value starts afresh.
  package mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  package mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "{"))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "["))
    try body(&self)
    close(UInt8(ascii: "]"))
  }

  package mutating func key(_ key: String) {
    separate()
    JSONText.append(key, to: &bytes)
    endKey()
  }

  /// A key known at compile time; it must need no escapes.
  package mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  package mutating func value(_ value: String) {
    separate()
    JSONText.append(value, to: &bytes)
  }

  package mutating func value(_ value: Int64) {
    separate()
    JSONText.append(value, to: &bytes)
  }

  package mutating func value(_ value: Int) { self.value(Int64(value)) }

  /// The shortest form that reads back as the same number, whole numbers without `.0`; NaN and infinities become null.
  package mutating func value(_ value: Double) {
    guard value.isFinite else { return null() }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return self.value(whole) }
    separate()
    bytes.append(contentsOf: value.description.utf8)
  }

  package mutating func value(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func value(_ values: [String]) { array { writer in for value in values { writer.value(value) } } }

  /// RFC 3339 in UTC.
  package mutating func value(_ value: Timestamp) { self.value(value.description) }

  /// ISO 8601 with the precision stated.
  package mutating func value(_ value: CivilDate) { self.value(value.description) }

  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if indented, needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Whatever stands between the last thing written and the next key or value.
  private mutating func separate() {
    if followsKey {
      followsKey = false
    } else {
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      if indented, depth > 0 { breakLine() }
    }
    needsComma = true
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }
}
