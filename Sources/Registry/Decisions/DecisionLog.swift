import Glibc
package import Model
import Text

/// `decisions.jsonl`: one decision a line, only ever appended to.
package struct DecisionLog: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// All decisions in the order of the file. A file that is missing or empty holds none.
  /// - Throws: every bad line, repeated ids among them.
  package func load() throws(InvalidInput) -> [Decision] {
    guard access(path, F_OK) == 0 || errno != ENOENT else { return [] }
    return try DecisionLog.read(try SourceText.read(path))
  }

  /// Reads a text that stands for the file.
  package static func read(_ source: SourceText) throws(InvalidInput) -> [Decision] {
    var diagnostics = Diagnostics()
    var decisions: [Decision] = []
    var lines: [String: Int] = [:]
    var start = 0
    var line = 0
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: 0x0A) ?? source.bytes.count
      line += 1
      let text = source.bytes[start..<end]
      start = end + 1
      guard !text.allSatisfy(ASCII.isSpace),
        let decision = DecisionReader(file: source.file, line: line).read(text, &diagnostics)
      else { continue }
      if let first = lines[decision.id] {
        diagnostics.error(
          SourceLocation(file: source.file, line: line, column: 1),
          "the id \(Shown.quoted(decision.id)) is already given in line \(first)", remedy: "give it another id")
        continue
      }
      lines[decision.id] = line
      decisions.append(decision)
    }
    if diagnostics.hasErrors { throw diagnostics.fault }
    return decisions
  }

  /// Appends one decision: a single write at the end under a lock, on disk when the call returns. A last line that was
  /// cut off by a crash is closed first, so that it cannot spoil the new one.
  package func append(_ decision: Decision) throws(RegistryError) {
    if let fault = DecisionRules.faults(of: decision).first {
      throw RegistryError(.invalid, path: path, fault.message)
    }
    let isNew = access(path, F_OK) != 0
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RegistryError.system(path, "opened") }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw RegistryError.system(path, "locked") }
    }
    var bytes: [UInt8] = []
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { throw RegistryError.system(path, "read") }
    var last: UInt8 = 0x0A
    if size > 0 {
      guard pread(descriptor, &last, 1, size - 1) == 1 else { throw RegistryError.system(path, "read") }
    }
    if last != 0x0A { bytes.append(0x0A) }
    bytes += DecisionLog.line(decision)
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count else {
      let fault = RegistryError.system(path, "written")
      // Half a line is taken back, as far as the disk allows.
      _ = ftruncate(descriptor, size)
      throw fault
    }
    guard fsync(descriptor) == 0 else { throw RegistryError.system(path, "written to disk") }
    if isNew { SafeFile.syncFolder(of: path) }
  }

  /// The JSON line of a decision, with its line feed: keys sorted, absent ones left out.
  package static func line(_ decision: Decision) -> [UInt8] {
    var writer = JSONWriter(reserving: 256)
    writer.object { writer in
      writer.field("action", decision.action.rawValue)
      writer.field("at", decision.at.description)
      writer.field("by", decision.by)
      writer.field("entry", decision.entry)
      if let field = decision.field { writer.field("field", field) }
      if let finding = decision.finding { writer.field("finding", finding) }
      writer.field("id", decision.id)
      if let reason = decision.reason { writer.field("reason", reason) }
      if let until = decision.until { writer.field("until", until.description) }
      writer.field("v", 1)
      if let value = decision.value { writer.field("value", value) }
    }
    return writer.bytes + [0x0A]
  }

  /// An id for a new decision, from its moment and content: two editors' files can be merged line by line.
  package static func coinID(
    action: Decision.Action, entry: String, at: Timestamp, by: String, value: String? = nil
  ) -> String {
    let content = [action.rawValue, entry, by, value ?? ""].joined(separator: "\u{0}")
    return "d-\(at.compact)-\(Hash64.hex(Hash64.hash(content)).suffix(8))"
  }
}
