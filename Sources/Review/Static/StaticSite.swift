/// What a static server serves.
package struct StaticSite: Sendable {
  /// Host name → folder. The host `*` stands for every name that is not listed.
  package var hosts: [String: String]
  /// A file that changes answers, reread whenever it is written (`Overrides`).
  package var overrides: String?
  /// Whether pages of any origin may read the answers (`Access-Control-Allow-Origin: *`), as portals need it.
  package var cors: Bool
  package init(hosts: [String: String], overrides: String? = nil, cors: Bool = false) {
    self.hosts = Dictionary(hosts.map { ($0.lowercased(), $1) }) { first, _ in first }
    self.overrides = overrides
    self.cors = cors
  }
}

/// A fault that keeps a server from starting.
package struct ReviewError: Error, Sendable, CustomStringConvertible {
  package var description: String
}
