/// What a server's certificate says of itself (RFC 5280 §4.1.2): who vouches for it, and for how long.
package struct Certificate: Sendable, Hashable, Codable {
  /// The server that showed it, with its port unless that is 443.
  package var host: String
  /// Common name and organisation of the issuer: untrusted text, empty when it has none.
  package var issuer: String
  package var notBefore: Timestamp
  package var notAfter: Timestamp
  package init(host: String, issuer: String, notBefore: Timestamp, notAfter: Timestamp) {
    self.host = host
    self.issuer = issuer
    self.notBefore = notBefore
    self.notAfter = notAfter
  }
}
