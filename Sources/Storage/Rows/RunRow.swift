import Model

/// A run as a row of `runs`.
enum RunRow {
  static let table = "runs"
  static let columns = "id, at, phase, body, checksum"
  /// 2 keeps an acceptance in its parts; before it was one text, “who: what the guard had said”. 3 adds second opinions.
  private static let format: Int64 = 3

  static func bind(_ run: RunRecord, to row: inout RowWriter) -> UInt64 {
    var body = Packer()
    body.add(format)
    body.add(run.quality)
    body.add(run.registered)
    body.add(run.planned)
    body.add(run.visited)
    body.add(Int64(run.outcomes.count))
    for (outcome, count) in run.outcomes.sorted(by: { $0.key < $1.key }) {
      body.add(outcome)
      body.add(count)
    }
    body.add(run.notModified)
    body.add(run.cutShort)
    body.add(run.withheld)
    body.add(run.accepted)
    body.add(run.opinions)
    row.add(run.id)
    row.add(run.at.secondsSince1970)
    row.add(run.phase.rawValue)
    row.add(blob: body.bytes)
    return row.finish()
  }

  static func read(_ row: inout RowReader) throws -> (run: RunRecord, checksum: UInt64) {
    let (id, at, phase) = (row.text(), row.number(), row.text())
    var run: RunRecord?
    let wellFormed = row.blob { bytes in
      guard let id, let at, let phase = phase.flatMap(RunRecord.Phase.init) else { return false }
      run = try? unpack(bytes, RunRecord(id: id, at: Timestamp(secondsSince1970: at), phase: phase))
      return run != nil
    }
    let checksum = try row.finish()
    guard wellFormed, let run else { throw row.fault("it has not the form of a run") }
    return (run, checksum)
  }

  private static func unpack(_ bytes: UnsafeRawBufferPointer, _ base: RunRecord) throws(Unpacker.Malformed) -> RunRecord
  {
    var body = Unpacker(bytes)
    var run = base
    let written = try body.number()
    guard (1...format).contains(written) else { throw Unpacker.Malformed() }
    run.quality = try body.value()
    run.registered = try body.value()
    run.planned = try body.value()
    run.visited = try body.value()
    for _ in 0..<(try body.count()) {
      let outcome = try body.text()
      run.outcomes[outcome] = try body.integer()
    }
    run.notModified = try body.value()
    run.cutShort = try body.value()
    run.withheld = try body.value()
    if written >= 2 {
      run.accepted = try body.value()
    } else if let text: String = try body.value() {
      run.accepted = Acceptance(by: text, host: "", at: run.at)
    }
    if written >= 3 { run.opinions = try body.value() }
    guard body.isAtEnd else { throw Unpacker.Malformed() }
    return run
  }
}
