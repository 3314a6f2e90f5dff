import Model

extension Repair.Candidate.Kind: Packable {}

extension Repair.Candidate: Packable {
  func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(url)
    packer.add(entry)
    packer.add(seen)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      kind: try unpacker.value(), url: try unpacker.value(), entry: try unpacker.value(), seen: try unpacker.value())
  }
}

extension Repair: Packable {
  func pack(into packer: inout Packer) {
    packer.add(soughtAt)
    packer.add(candidates)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(soughtAt: try unpacker.value(), candidates: try unpacker.value())
  }
}
