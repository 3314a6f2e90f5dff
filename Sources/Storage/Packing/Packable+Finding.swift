import Model

extension RuleID: Packable {}
extension Severity: Packable {}
extension Duplicate.Kind: Packable {}

extension Suggestion: Packable {
  func pack(into packer: inout Packer) {
    packer.add(action)
    packer.add(url)
    packer.add(confidence)
    packer.add(reason)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      action: try unpacker.value(), url: try unpacker.value(), confidence: try unpacker.double(),
      reason: try unpacker.value())
  }
}

extension Finding: Packable {
  func pack(into packer: inout Packer) {
    packer.add(id)
    packer.add(entry)
    packer.add(rule)
    packer.add(severity)
    packer.add(message)
    packer.add(evidence)
    packer.add(since)
    packer.add(nights)
    packer.add(suggestion)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      id: try unpacker.value(), entry: try unpacker.value(), rule: try unpacker.value(), severity: try unpacker.value(),
      message: try unpacker.value(), evidence: try unpacker.value(), since: try unpacker.value(),
      nights: try unpacker.value(), suggestion: try unpacker.value())
  }
}

extension Duplicate: Packable {
  func pack(into packer: inout Packer) {
    packer.add(of)
    packer.add(kind)
    packer.add(similarity)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(of: try unpacker.value(), kind: try unpacker.value(), similarity: try unpacker.double())
  }
}
