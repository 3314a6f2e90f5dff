import Model

extension OutlinkCheck.Word: Packable {}

extension OutlinkCheck: Packable {
  func pack(into packer: inout Packer) {
    packer.add(url)
    packer.add(word)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(url: try unpacker.value(), word: try unpacker.value())
  }
}

extension Outlink: Packable {
  func pack(into packer: inout Packer) {
    packer.add(url)
    packer.add(nightsGone)
    packer.add(goneSince)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(url: try unpacker.value(), nightsGone: try unpacker.value(), goneSince: try unpacker.value())
  }
}
