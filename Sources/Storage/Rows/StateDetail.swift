import Model
import Text

/// The nested part of a resource's state: the body of a row of `details`.
enum StateDetail {
  /// 2 adds the trace of the text and its last revision, 3 the versions that the reading names, 4 where a broken page may
  /// be found, 5 the links looked after, 6 the certificate.
  private static let format: Int64 = 6

  /// Whether a state holds nothing beyond its columns: true of one never visited.
  static func isEmpty(_ state: ResourceState) -> Bool {
    state.lastGood == nil && state.lastGoodAt == nil && state.textChanged == nil && state.lastVerdict == nil
      && state.recent.isEmpty && state.findings.isEmpty && state.cleared.isEmpty && state.duplicates.isEmpty
      && state.revision == nil && state.repair == nil && state.outlinks.isEmpty
      && state.certificate == nil
      && state.health == HealthRecord() && state.freshness == Freshness()
  }

  static func pack(_ state: ResourceState, into body: inout Packer) {
    body.reset()
    body.add(format)
    body.add(state.health)
    body.add(state.freshness)
    body.add(state.lastGood)
    body.add(state.lastGoodAt)
    body.add(state.textChanged)
    body.add(state.lastVerdict)
    body.add(state.recent)
    body.add(state.findings)
    body.add(state.cleared)
    body.add(state.duplicates)
    body.add(state.lastGood?.trace)
    body.add(state.revision)
    body.add(VersionNotes(state.lastGood))
    body.add(state.repair)
    body.add(state.outlinks)
    body.add(state.certificate)
  }

  static func checksum(_ bytes: UnsafeRawBufferPointer) -> Int64 {
    Int64(bitPattern: Hash64.hash(bytes, seed: 0x6465_7461_696C))
  }

  /// The whole state of a row's columns and its body, which is empty when the row has none.
  static func state(_ columns: StateRow.Columns, body: UnsafeRawBufferPointer, row: RowReader) throws -> ResourceState {
    let schedule = columns.schedule
    var state = ResourceState(id: schedule.id, url: schedule.url, key: schedule.key, added: schedule.added)
    state.removed = schedule.removed
    state.lastVisit = schedule.lastVisit
    state.nextVisit = schedule.nextVisit
    state.validators = schedule.validators
    guard columns.detail != nil else { return state }
    guard checksum(body) == columns.detailChecksum else { throw row.fault("its details are not those written") }
    do {
      try unpack(body, into: &state)
    } catch {
      throw row.fault("its details have not their form")
    }
    return state
  }

  static func unpack(
    _ bytes: UnsafeRawBufferPointer, into state: inout ResourceState
  ) throws(Unpacker.Malformed) {
    var body = Unpacker(bytes)
    let written = try body.number()
    guard (1...format).contains(written) else { throw Unpacker.Malformed() }
    state.health = try body.value()
    state.freshness = try body.value()
    state.lastGood = try body.value()
    state.lastGoodAt = try body.value()
    state.textChanged = try body.value()
    state.lastVerdict = try body.value()
    state.recent = try body.value()
    state.findings = try body.value()
    state.cleared = try body.value()
    state.duplicates = try body.value()
    if written >= 2 {
      let trace: TextTrace? = try body.value()
      state.lastGood?.trace = trace
      state.revision = try body.value()
    }
    if written >= 3 { try body.value(VersionNotes.self).set(on: &state.lastGood) }
    if written >= 4 { state.repair = try body.value() }
    if written >= 5 { state.outlinks = try body.value() }
    if written >= 6 { state.certificate = try body.value() }
    guard body.isAtEnd else { throw Unpacker.Malformed() }
  }
}
