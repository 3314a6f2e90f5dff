/// A fault of the fetcher itself: its configuration or its machine, never a page.
package struct FetchError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Kind: String, Sendable {
    /// A setting that cannot be used.
    case configuration
    /// The machine refused something needed to begin: a descriptor, a thread, memory.
    case resources
  }
  package var kind: Kind
  /// What was wrong, and the remedy where there is one.
  package var detail: String
  package init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }
  package var description: String { "fetch: \(detail)" }
}
