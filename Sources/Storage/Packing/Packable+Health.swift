import Model

extension Health: Packable {}
extension Freshness.State: Packable {}

extension HealthRecord.Strike: Packable {
  func pack(into packer: inout Packer) {
    packer.add(at)
    packer.add(outcome)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(at: try unpacker.value(), outcome: try unpacker.value())
  }
}

extension HealthRecord.Move: Packable {
  func pack(into packer: inout Packer) {
    packer.add(target)
    packer.add(since)
    packer.add(visits)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(target: try unpacker.value(), since: try unpacker.value(), visits: try unpacker.value())
  }
}

extension HealthRecord: Packable {
  func pack(into packer: inout Packer) {
    packer.add(state)
    packer.add(since)
    packer.add(cause)
    packer.add(strikes)
    packer.add(lastOutcome)
    packer.add(lastSuccess)
    packer.add(move)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      state: try unpacker.value(), since: try unpacker.value(), cause: try unpacker.value(),
      strikes: try unpacker.value(), lastOutcome: try unpacker.value(), lastSuccess: try unpacker.value(),
      move: try unpacker.value())
  }
}

extension Freshness: Packable {
  func pack(into packer: inout Packer) {
    packer.add(state)
    packer.add(basis)
    packer.add(contentDate)
    packer.add(confidence)
    packer.add(reviewBy)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      state: try unpacker.value(), basis: try unpacker.value(), contentDate: try unpacker.value(),
      confidence: try unpacker.double(), reviewBy: try unpacker.value())
  }
}

extension ResourceState.RecentCheck: Packable {
  func pack(into packer: inout Packer) {
    packer.add(at)
    packer.add(outcome)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(at: try unpacker.value(), outcome: try unpacker.value())
  }
}
