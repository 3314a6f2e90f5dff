import CCrypto

/// SHA-256 (FIPS 180-4) by libcrypto, for digests that must be trusted.
package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  package init() {
    guard let context = EVP_MD_CTX_new() else { fatalError("out of memory") }
    self.context = context
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  package mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// The digest of everything given, 32 bytes; the next `update` begins a new one.
  package mutating func finalize() -> [UInt8] {
    let digest = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
      count = 32
    }
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
    return digest
  }

  /// The digest as 64 lower-case hexadecimal digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return Hexadecimal.string(hash.finalize())
  }

  /// The digest of a text's UTF-8 as 64 lower-case hexadecimal digits.
  package static func hex(_ text: String) -> String {
    var hash = SHA256()
    hash.update(text)
    return Hexadecimal.string(hash.finalize())
  }
}
