import Glibc
import Synchronization

/// The overrides as the file says now: read again when it has been written. A file with a fault changes nothing until it
/// is put right.
final class OverridesFile: Sendable {
  private static let sizeLimit = 16_777_216

  private struct State {
    var version: String
    var overrides: Overrides
  }

  private let path: String
  private let onFault: @Sendable (ReviewError) -> Void
  private let state: Mutex<State>

  /// - Parameter onFault: is told of a fault that was written into the file later.
  /// - Throws: `ReviewError` when the file cannot be read or has a fault.
  init(path: String, onFault: @escaping @Sendable (ReviewError) -> Void) throws(ReviewError) {
    guard let file = DiskFiles().file(at: path) else {
      throw ReviewError(description: "\(path): cannot be read; it must be a plain file")
    }
    self.path = path
    self.onFault = onFault
    state = Mutex(State(version: file.version, overrides: try OverridesFile.read(file, path)))
  }

  var current: Overrides {
    guard let file = DiskFiles().file(at: path) else { return state.withLock(\.overrides) }
    return state.withLock { state in
      guard state.version != file.version else { return state.overrides }
      state.version = file.version
      do throws(ReviewError) {
        state.overrides = try OverridesFile.read(file, path)
      } catch {
        onFault(error)
      }
      return state.overrides
    }
  }

  private static func read(_ file: any FileContent, _ path: String) throws(ReviewError) -> Overrides {
    guard file.size <= sizeLimit, let bytes = try? file.read(at: 0, count: file.size) else {
      throw ReviewError(description: "\(path): cannot be read, or is larger than \(sizeLimit) bytes")
    }
    do throws(ReviewError) {
      return try Overrides(parsing: bytes)
    } catch {
      throw ReviewError(description: "\(path): \(error)")
    }
  }
}
