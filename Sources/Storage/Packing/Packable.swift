import Model

/// A value with a fixed order of parts. The order of a type is part of the file format: a new part goes to the end of the
/// row's body, under a higher format number, never in between.
protocol Packable {
  func pack(into packer: inout Packer)
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed)
}

extension Int: Packable {
  func pack(into packer: inout Packer) { packer.add(Int64(self)) }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) { self = try unpacker.integer() }
}

extension String: Packable {
  func pack(into packer: inout Packer) { packer.add(self) }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) { self = try unpacker.text() }
}

extension Optional: Packable where Wrapped: Packable {
  func pack(into packer: inout Packer) {
    packer.add(self != nil)
    if let self { self.pack(into: &packer) }
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self = try unpacker.flag() ? Wrapped(unpacking: &unpacker) : nil
  }
}

extension Array: Packable where Element: Packable {
  func pack(into packer: inout Packer) {
    packer.add(Int64(count))
    for element in self { element.pack(into: &packer) }
  }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    let count = try unpacker.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(unpacking: &unpacker)) }
  }
}

/// Closed sets are kept by their names, which are published and do not change.
extension Packable where Self: RawRepresentable, RawValue == String {
  func pack(into packer: inout Packer) { packer.add(rawValue) }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    guard let value = Self(rawValue: try unpacker.text()) else { throw Unpacker.Malformed() }
    self = value
  }
}

extension Timestamp: Packable {
  func pack(into packer: inout Packer) { packer.add(secondsSince1970) }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    self.init(secondsSince1970: try unpacker.number())
  }
}

extension CivilDate: Packable {
  func pack(into packer: inout Packer) { packer.add(Int64(year * 10_000 + (month ?? 0) * 100 + (day ?? 0))) }
  init(unpacking unpacker: inout Unpacker) throws(Unpacker.Malformed) {
    let digits = try unpacker.integer()
    let (month, day) = (digits / 100 % 100, digits % 100)
    guard let date = CivilDate(year: digits / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day) else {
      throw Unpacker.Malformed()
    }
    self = date
  }
}
