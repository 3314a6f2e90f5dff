import Glibc

/// A folder that is removed with all that is in it once `body` is over.
package func withTemporaryFolder<R>(_ body: (_ path: String) throws -> R) throws -> R {
  let path = try makeTemporaryFolder()
  defer { removeFolder(path) }
  return try body(path)
}

/// A folder that is removed with all that is in it once `body` is over.
package func withTemporaryFolder<R>(
  isolation: isolated (any Actor)? = #isolation, _ body: (_ path: String) async throws -> R
) async throws -> R {
  let path = try makeTemporaryFolder()
  defer { removeFolder(path) }
  return try await body(path)
}

package struct TemporaryFolderFault: Error {
  package var code: Int32
}

private func makeTemporaryFolder() throws -> String {
  let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array("\(parent)/perennial-test-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw TemporaryFolderFault(code: errno) }
  return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Removes a folder and what is in it; symbolic links are removed, not followed.
private func removeFolder(_ path: String) {
  guard let folder = opendir(path) else { return }
  while let entry = readdir(folder) {
    let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
    let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name == "." || name == ".." { continue }
    if isFolder { removeFolder("\(path)/\(name)") } else { unlink("\(path)/\(name)") }
  }
  closedir(folder)
  rmdir(path)
}
