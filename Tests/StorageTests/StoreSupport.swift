import Glibc
import Storage
import TestSupport

func withStore(_ body: (Store) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let store = try Store(path: folder + "/state/state.sqlite")
    try body(store)
    try store.close()
  }
}

/// The bytes of a file; none when it cannot be read.
func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return bytes
}

func write(_ bytes: some Collection<UInt8>, to path: String) {
  guard let file = fopen(path, "wb") else { return }
  let bytes = Array(bytes)
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}
