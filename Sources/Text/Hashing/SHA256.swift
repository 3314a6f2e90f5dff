import CCrypto

/// SHA-256 (FIPS 180-4) by libcrypto, for digests that must be trusted.
package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// The algorithm, fetched once: libcrypto otherwise looks it up for each digest. Unsafe only to the compiler: what it
  /// points to is never written again, and libcrypto counts references to it atomically.
  private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil) ?? EVP_sha256()

  package init() {
    guard let context = EVP_MD_CTX_new() else { fatalError("out of memory") }
    self.context = context
    EVP_DigestInit_ex(context, SHA256.algorithm, nil)
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
    EVP_DigestInit_ex(context, SHA256.algorithm, nil)
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

  /// The first half of the digest as 32 lower-case hexadecimal digits.
  static func hexPrefix(_ bytes: UnsafeRawBufferPointer) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      digest.initialize(repeating: 0)
      EVP_Digest(bytes.baseAddress, bytes.count, digest.baseAddress, nil, SHA256.algorithm, nil)
      return Hexadecimal.string(digest.prefix(16))
    }
  }
}
