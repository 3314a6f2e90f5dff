import Glibc
import Model
import Publication
import TestSupport
import Testing

/// Design §6, promise 1, for publishing: whatever call fails, and whether or not anything works after it, readers see the
/// old generation whole or the new one whole.
struct FaultInjectionTests {
  private static let entries = 2

  @Test(arguments: [(false, ENOSPC), (true, EIO)])
  func everyCallFailsOnce(forever: Bool, code: Int32) throws {
    try withTemporaryFolder { folder in
      let (old, new) = try reference(folder + "/reference")
      let total = try calls(folder + "/count")
      #expect(total > 100)
      for number in 1...total {
        let output = folder + "/out-\(number)"
        try publishOld(output)
        let faulty = FaultyFileSystem(.init(at: number, forever: forever, code: code))
        let failure = error(of: { try publishNew(output, faulty) })
        if let failure, let error = failure as? PublicationError {
          #expect(error.exitCode == 74 && !error.path.isEmpty && !error.remedy.isEmpty)
        } else {
          #expect(failure == nil, "call \(number): \(String(describing: failure))")
        }
        let seen = try Files.tree(output + "/current/.")
        #expect(seen == old || seen == new, "call \(number): a mixture")
        #expect(failure != nil || seen == new, "call \(number): nothing thrown, nothing published")
        #expect(GenerationVerifier().verify(output + "/current") == [])
        // The next start cleans up and completes the night: tried after every fourth call, for time.
        guard number % 4 == 0 else { continue }
        _ = try publishNew(output, FaultyFileSystem(.init()))
        #expect(try Files.tree(output + "/current/.") == new, "call \(number): the rerun differs")
        #expect(try PosixFileSystem().list(output) == ["current", "generations"], "call \(number): leftovers")
        #expect(try PosixFileSystem().list(output + "/generations").count == 2, "call \(number): leftovers")
      }
    }
  }

  @Test func shortWritesLoseNothing() throws {
    try withTemporaryFolder { folder in
      let (_, new) = try reference(folder + "/reference")
      try publishOld(folder + "/out")
      _ = try publishNew(folder + "/out", FaultyFileSystem(.init(largestWrite: 7)))
      #expect(try Files.tree(folder + "/out/current/.") == new)
    }
  }

  /// Power loss: files durable, then the folder, then the name, then the names above; only then the switch.
  @Test func syncsComeBeforeTheNamesThatPromiseThem() throws {
    try withTemporaryFolder { folder in
      try publishOld(folder)
      let traced = FaultyFileSystem(.init())
      _ = try publishNew(folder, traced)
      let order = traced.calls.filter { ["write", "syncAll", "sync", "rename", "makeSymbolicLink"].contains($0) }
      let lastWrite = try #require(order.lastIndex(of: "write"))
      #expect(
        Array(order[(lastWrite + 1)...]) == ["syncAll", "sync", "rename", "sync", "makeSymbolicLink", "rename", "sync"])
    }
  }

  @Test func preflightNamesEveryFault() throws {
    try withTemporaryFolder { folder in
      let counting = FaultyFileSystem(.init())
      try GenerationWriter.preflight(output: folder + "/out", fileSystem: counting)
      #expect(try Files.tree(folder + "/out") == [:])
      var named = 0
      for number in 1...counting.calls.count {
        let faulty = FaultyFileSystem(.init(at: number, code: EROFS))
        do throws(PublicationError) {
          try GenerationWriter.preflight(output: folder + "/out", fileSystem: faulty)
        } catch {
          named += 1
          #expect(error.code == EROFS && error.description.contains(folder) && error.remedy.contains("writable"))
        }
      }
      #expect(named >= 8)
      #expect(throws: PublicationError.self) {
        try GenerationWriter.preflight(output: folder + "/out", needing: .max)
      }
    }
  }

  private func error(of body: () throws -> Publication) -> (any Error)? {
    do {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }

  private func publishOld(_ output: String) throws {
    _ = try Publisher(output: output, fileSystem: FaultyFileSystem(.init()))
      .publish(Samples.input(0), from: Samples.catalog(FaultInjectionTests.entries, night: 0))
  }

  @discardableResult
  private func publishNew(_ output: String, _ fileSystem: any FileSystem) throws -> Publication {
    try Publisher(output: output, fileSystem: fileSystem)
      .publish(Samples.input(1), from: Samples.catalog(FaultInjectionTests.entries, night: 1))
  }

  /// The files that readers see before and after.
  private func reference(_ output: String) throws -> (old: [String: [UInt8]], new: [String: [UInt8]]) {
    try publishOld(output)
    let old = try Files.tree(output + "/current/.")
    try publishNew(output, FaultyFileSystem(.init()))
    return (old, try Files.tree(output + "/current/."))
  }

  private func calls(_ output: String) throws -> Int {
    try publishOld(output)
    let counting = FaultyFileSystem(.init())
    try publishNew(output, counting)
    return counting.calls.count
  }
}
