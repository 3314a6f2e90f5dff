import Model

extension Outcome: Packable {}
extension Hop.Kind: Packable {}

extension Hop: Packable {
  func pack(into packer: inout Packer) {
    packer.add(url)
    packer.add(status)
    packer.add(location)
    packer.add(kind)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      url: try unpacker.value(), status: try unpacker.value(), location: try unpacker.value(),
      kind: try unpacker.value())
  }
}

extension Evidence: Packable {
  func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(value)
    packer.add(quote)
    packer.add(source)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      kind: try unpacker.value(), value: try unpacker.value(), quote: try unpacker.value(), source: try unpacker.value()
    )
  }
}

extension Verdict: Packable {
  func pack(into packer: inout Packer) {
    packer.add(outcome)
    packer.add(status)
    packer.add(finalURL)
    packer.add(hops)
    packer.add(evidence)
    packer.add(ruleVersion)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      outcome: try unpacker.value(), status: try unpacker.value(), finalURL: try unpacker.value(),
      hops: try unpacker.value(), evidence: try unpacker.value(), ruleVersion: try unpacker.value())
  }
}

extension Validators: Packable {
  func pack(into packer: inout Packer) {
    packer.add(etag)
    packer.add(lastModified)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(etag: try unpacker.value(), lastModified: try unpacker.value())
  }
}
