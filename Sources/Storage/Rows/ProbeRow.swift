import Model

/// The answer of a host to an address that cannot exist, as a row of `probes`.
enum ProbeRow {
  static let table = "probes"
  static let columns = "key, at, body, checksum"
  private static let format: Int64 = 1

  static func bind(
    _ answer: ProbeFacts, _ key: String, at moment: Timestamp, to row: inout RowWriter
  ) {
    var body = Packer()
    body.add(format)
    body.add(answer.status)
    body.add(answer.finalURL)
    body.add(answer.wasRedirected)
    body.add(answer.title)
    body.add(answer.textDigest)
    body.add(words: answer.fingerprint)
    body.add(answer.wordCount)
    row.add(key)
    row.add(moment.secondsSince1970)
    row.add(blob: body.bytes)
    _ = row.finish()
  }

  /// The answer and its moment; nil for a row that is damaged: the host is asked again.
  static func read(_ row: inout RowReader) -> (answer: ProbeFacts, at: Timestamp)? {
    guard row.text() != nil, let at = row.number() else { return nil }
    let answer = row.blob { try? unpack($0) }
    guard let answer, (try? row.finish()) != nil else { return nil }
    return (answer, Timestamp(secondsSince1970: at))
  }

  private static func unpack(
    _ bytes: UnsafeRawBufferPointer
  ) throws(Unpacker.Malformed)
    -> ProbeFacts
  {
    var body = Unpacker(bytes)
    guard try body.number() == format else { throw Unpacker.Malformed() }
    return ProbeFacts(
      status: try body.value(), finalURL: try body.value(), wasRedirected: try body.flag(),
      title: try body.value(),
      textDigest: try body.value(), fingerprint: try body.words(), wordCount: try body.value())
  }
}
