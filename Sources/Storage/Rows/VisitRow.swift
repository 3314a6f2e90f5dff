import Model

/// A visit as a row of `visits`.
enum VisitRow {
  static let table = "visits"
  static let columns = "resource, run, at, outcome, body, checksum"
  /// 2 adds the trace of the text, 3 the versions that the reading names, 4 the links looked at, 5 the certificate.
  private static let format: Int64 = 5

  /// - Parameter body: Scratch space.
  static func bind(_ visit: VisitRecord, to row: inout RowWriter, body: inout Packer) -> UInt64 {
    body.reset()
    body.add(format)
    body.add(visit.verdict)
    body.add(visit.notModified)
    body.add(visit.reading)
    body.add(visit.pageFindings)
    body.add(visit.validators)
    body.add(visit.site)
    body.add(visit.address)
    body.add(visit.bodyDigest)
    body.add(visit.milliseconds)
    body.add(visit.bytes)
    body.add(visit.failure)
    body.add(visit.reading?.trace)
    body.add(VersionNotes(visit.reading))
    body.add(visit.outlinks)
    body.add(visit.certificate)
    row.add(visit.resource)
    row.add(visit.run)
    row.add(visit.at.secondsSince1970)
    row.add(visit.verdict.outcome.rawValue)
    row.add(blob: body.bytes)
    return row.finish()
  }

  static func read(_ row: inout RowReader) throws -> (visit: VisitRecord, checksum: UInt64) {
    let (resource, run, at, outcome) = (row.text(), row.text(), row.number(), row.text())
    let visit: VisitRecord? = row.blob { bytes in
      guard let resource, let run, let at else { return nil }
      return try? unpack(bytes, resource: resource, run: run, at: Timestamp(secondsSince1970: at))
    }
    let checksum = try row.finish()
    guard let visit, visit.verdict.outcome.rawValue == outcome else {
      throw row.fault("it has not the form of a visit")
    }
    return (visit, checksum)
  }

  private static func unpack(
    _ bytes: UnsafeRawBufferPointer, resource: ResourceID, run: RunID, at: Timestamp
  ) throws(Unpacker.Malformed) -> VisitRecord {
    var body = Unpacker(bytes)
    let written = try body.number()
    guard (1...format).contains(written) else { throw Unpacker.Malformed() }
    var visit = VisitRecord(
      resource: resource, run: run, at: at, verdict: try body.value(), notModified: try body.flag(),
      reading: try body.value(), pageFindings: try body.value(), validators: try body.value(), site: try body.text(),
      address: try body.value(), bodyDigest: try body.value(), milliseconds: try body.integer(),
      bytes: try body.integer(), failure: try body.value())
    if written >= 2 {
      let trace: TextTrace? = try body.value()
      visit.reading?.trace = trace
    }
    if written >= 3 { try body.value(VersionNotes.self).set(on: &visit.reading) }
    if written >= 4 { visit.outlinks = try body.value() }
    if written >= 5 { visit.certificate = try body.value() }
    guard body.isAtEnd else { throw Unpacker.Malformed() }
    return visit
  }
}
