import Model

extension Certificate: Packable {
  func pack(into packer: inout Packer) {
    packer.add(host)
    packer.add(issuer)
    packer.add(notBefore)
    packer.add(notAfter)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      host: try unpacker.value(), issuer: try unpacker.value(), notBefore: try unpacker.value(),
      notAfter: try unpacker.value())
  }
}
