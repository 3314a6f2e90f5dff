import Model

extension VersionMention.Place: Packable {}

extension VersionMention: Packable {
  func pack(into packer: inout Packer) {
    packer.add(product)
    packer.add(key)
    packer.add(version)
    packer.add(place)
    packer.add(count)
    packer.add(quote)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      product: try unpacker.value(), key: try unpacker.value(), version: try unpacker.value(),
      place: try unpacker.value(), count: try unpacker.integer(), quote: try unpacker.value())
  }
}

/// What a reading says of versions, kept at the end of a row's body since it came later than the rest.
struct VersionNotes: Packable {
  private var mentions: [VersionMention]
  private var newerAddress: String?

  init(_ reading: ReadingSummary?) {
    mentions = reading?.versions ?? []
    newerAddress = reading?.newerAddress
  }

  func set(on reading: inout ReadingSummary?) {
    reading?.versions = mentions
    reading?.newerAddress = newerAddress
  }

  func pack(into packer: inout Packer) {
    packer.add(mentions)
    packer.add(newerAddress)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    mentions = try unpacker.value()
    newerAddress = try unpacker.value()
  }
}
