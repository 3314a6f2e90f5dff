import Text

/// The checksum of a row: a hash over its columns in order, with their kinds and lengths.
///
/// Against bit rot and torn pages, not against an adversary: whoever can write the file can write the checksum.
struct RowHash {
  private(set) var value: UInt64

  /// - Parameter table: Rows of different tables never have equal checksums.
  init(table: String) { value = Hash64.hash(table, seed: 0x5045_5245_4E4E_4941) }

  mutating func addNull() { value = Hash64.fold(value ^ 0xA24B_AED4_963E_E407, 0x9FB2_1C65_1E98_DF25) }

  mutating func add(_ number: Int64) {
    value = Hash64.fold(value ^ 0x8CB9_2BA7_2F3D_8DD7, UInt64(bitPattern: number) ^ 0xE95C_7C05_1D1F_A9B5)
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) { value = Hash64.hash(bytes, seed: value) }

  /// The checksum as SQLite stores it.
  var stored: Int64 { Int64(bitPattern: value) }
}
