import Model

/// A resource's state as a row of `states`, which scans read, and one of `details` for the rest. A resource that was never
/// visited has no details. What scans need of the last reading is copied into columns.
enum StateRow {
  static let table = "states"
  static let columns = """
    s.id, s.key, s.url, s.added, s.removed, s.lastVisit, s.nextVisit, s.health, s.strikes, s.lastStrike, s.etag, \
    s.lastModified, s.textDigest, s.canonical, s.language, s.words, s.linked, s.detail, s.detailChecksum, s.checksum
    """

  /// The columns of one row, checksum compared.
  struct Columns {
    var schedule: Schedule
    var digest: Digest?
    var detail: Int64?
    var detailChecksum: Int64?
    var checksum: UInt64
  }

  static func bind(
    _ state: ResourceState, detail: Int64?, detailChecksum: Int64?, to row: inout RowWriter
  ) -> UInt64 {
    row.add(state.id)
    row.add(state.key)
    row.add(state.url)
    row.add(state.added.secondsSince1970)
    row.add(state.removed?.secondsSince1970)
    row.add(state.lastVisit?.secondsSince1970)
    row.add(state.nextVisit?.secondsSince1970)
    row.add(state.health.state.rawValue)
    row.add(Int64(state.health.strikes.count))
    row.add(state.health.strikes.last?.at.secondsSince1970)
    row.add(state.validators.etag)
    row.add(state.validators.lastModified)
    row.add(state.lastGood?.textDigest)
    row.add(state.lastGood?.canonical)
    row.add(state.lastGood?.language.code)
    row.add((state.lastGood?.wordCount).map(Int64.init))
    row.add(Int64(state.duplicates.isEmpty ? 0 : 1))
    row.add(detail)
    row.add(detailChecksum)
    return row.finish()
  }

  static func read(_ row: inout RowReader) throws -> Columns {
    let (id, key, url) = (row.text(), row.text(), row.text())
    let (added, removed, lastVisit, nextVisit) = (row.number(), row.number(), row.number(), row.number())
    let (health, strikes, lastStrike) = (row.text(), row.number(), row.number())
    let validators = Validators(etag: row.text(), lastModified: row.text())
    let (textDigest, canonical, language, words) = (row.text(), row.text(), row.text(), row.number())
    let linked = row.number()
    let (detail, detailChecksum) = (row.number(), row.number())
    let checksum = try row.finish()
    guard let id, let key, let url, let added, let health = health.flatMap(Health.init),
      let strikes = strikes.flatMap(Int.init(exactly:))
    else { throw row.fault("it has not the form of a state") }
    let schedule = Schedule(
      id: id, key: key, url: url, added: Timestamp(secondsSince1970: added),
      removed: removed.map(Timestamp.init), lastVisit: lastVisit.map(Timestamp.init),
      nextVisit: nextVisit.map(Timestamp.init), health: health, validators: validators, strikes: strikes,
      lastStrike: lastStrike.map(Timestamp.init))
    let digest = textDigest.map {
      Digest(
        id: id, key: key, textDigest: $0, canonical: canonical, language: language,
        wordCount: words.map { Int($0) } ?? 0, hasDuplicates: linked == 1)
    }
    return Columns(
      schedule: schedule, digest: digest, detail: detail, detailChecksum: detailChecksum, checksum: checksum)
  }
}
