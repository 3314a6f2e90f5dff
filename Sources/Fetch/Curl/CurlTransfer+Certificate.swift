import CurlShim
import Model

/// What the peer showed of itself.
extension CurlTransfer {
  /// The certificate of the connection that the exchange goes over; nil without TLS, and once the exchange has ended.
  var peerCertificate: Certificate? {
    guard request.url.hasPrefix("https:") else { return nil }
    var shown = shim_certificate()
    return shim_easy_certificate(easy, &shown) != 0 ? certificate(shown) : nil
  }

  /// The certificate that a handshake of this exchange showed, whether it was accepted or not.
  var handshakeCertificate: Certificate? {
    guard let handshake else { return nil }
    var shown = shim_certificate()
    return shim_handshake_certificate(handshake, &shown) != 0 ? certificate(shown) : nil
  }

  private func certificate(_ shown: shim_certificate) -> Certificate {
    let issuer = withUnsafeBytes(of: shown.issuer) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return Certificate(
      host: target.port == 443 ? target.host : "\(target.host):\(target.port)", issuer: issuer,
      notBefore: Timestamp(secondsSince1970: shown.not_before), notAfter: Timestamp(secondsSince1970: shown.not_after))
  }
}
