import Model

extension NightQuality.Level: Packable {}
extension NightQuality.Incident.Scope: Packable {}
extension RunRecord.Phase: Packable {}
extension Failure.Kind: Packable {}

extension NightQuality.Incident: Packable {
  func pack(into packer: inout Packer) {
    packer.add(scope)
    packer.add(name)
    packer.add(visited)
    packer.add(failed)
    packer.add(outcome)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      scope: try unpacker.value(), name: try unpacker.value(), visited: try unpacker.value(),
      failed: try unpacker.value(), outcome: try unpacker.value())
  }
}

extension Opinion: Packable {
  func pack(into packer: inout Packer) {
    packer.add(resource)
    packer.add(isAlive)
    packer.add(evidence)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(resource: try unpacker.value(), isAlive: try unpacker.flag(), evidence: try unpacker.value())
  }
}

extension Acceptance: Packable {
  func pack(into packer: inout Packer) {
    packer.add(by)
    packer.add(host)
    packer.add(at)
    packer.add(reason)
    packer.add(withheld)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(
      by: try unpacker.value(), host: try unpacker.value(), at: try unpacker.value(), reason: try unpacker.value(),
      withheld: try unpacker.value())
  }
}

extension NightQuality: Packable {
  func pack(into packer: inout Packer) {
    packer.add(level)
    packer.add(reasons)
    packer.add(incidents)
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(level: try unpacker.value(), reasons: try unpacker.value(), incidents: try unpacker.value())
  }
}
