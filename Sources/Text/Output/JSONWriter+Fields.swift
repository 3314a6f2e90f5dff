package import Model

/// One member of an object: a key and its value, null for nil.
extension JSONWriter {
  package mutating func field(_ key: String, _ value: String?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  package mutating func field(_ key: String, _ value: Int?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  package mutating func field(_ key: String, _ value: Int64?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  package mutating func field(_ key: String, _ value: Double?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  package mutating func field(_ key: String, _ value: Bool?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  package mutating func field(_ key: String, _ values: [String]) {
    self.key(key)
    value(values)
  }

  package mutating func field(_ key: String, _ value: Timestamp?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  package mutating func field(_ key: String, _ value: CivilDate?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// A member that is an object.
  package mutating func object(_ key: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
    self.key(key)
    try object(body)
  }

  /// A member that is an array.
  package mutating func array(_ key: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
    self.key(key)
    try array(body)
  }
}
