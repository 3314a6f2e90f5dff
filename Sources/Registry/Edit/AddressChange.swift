package import Model

/// A registered resource that is to get another address.
package struct AddressChange: Sendable, Hashable {
  package var id: ResourceID
  /// The address as registered and the new one, both in WHATWG serialisation.
  package var from: String
  package var to: String
  package init(id: ResourceID, from: String, to: String) {
    self.id = id
    self.from = from
    self.to = to
  }
}

/// A change that is not made, and why, in one sentence.
package struct RefusedChange: Sendable, Hashable {
  package var change: AddressChange
  package var reason: String
  package init(_ change: AddressChange, _ reason: String) {
    self.change = change
    self.reason = reason
  }
}
