import Model
import Publication
import TestSupport
import Testing

struct GenerationWriterTests {
  @Test func currentPointsAtTheNewestGeneration() throws {
    try withTemporaryFolder { folder in
      for number in 0...1 {
        let made = try publish(folder, night: number)
        #expect(made.generation.wrote && made.generation.switched && made.generation.warnings == [])
        #expect(
          try PosixFileSystem().readSymbolicLink(folder + "/current") == "generations/\(Samples.run(number).id)")
        #expect(GenerationVerifier().verify(folder + "/current") == [])
      }
    }
  }

  @Test func publishingARunTwiceChangesNothing() throws {
    try withTemporaryFolder { folder in
      let first = try publish(folder, night: 0)
      let before = try Files.tree(folder)
      let second = try publish(folder, night: 0)
      #expect(!second.generation.wrote && !second.generation.switched)
      #expect(try Files.tree(folder) == before)
      #expect(second.digest.counts.entries == first.digest.counts.entries)
    }
  }

  @Test func publishingAgainMakesARevision() throws {
    try withTemporaryFolder { folder in
      try publish(folder, night: 0)
      let again = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init())).publish(
        Samples.input(0), from: Samples.catalog(19, night: 0), mode: .again)
      #expect(again.generation.name == Samples.run(0).id + "-r002")
      #expect(again.digest.counts.removed == 1)
      #expect(Files.exists(folder + "/current/changes/\(again.generation.name).json"))
      #expect(GenerationVerifier().verify(folder + "/current") == [])
    }
  }

  @Test func aSwitchThatWasKilledIsMadeUp() throws {
    try withTemporaryFolder { folder in
      try publish(folder, night: 0)
      try publish(folder, night: 1)
      let system = PosixFileSystem()
      try system.removeFile(folder + "/current")
      try system.makeSymbolicLink(folder + "/current", to: "generations/\(Samples.run(0).id)")
      let made = try publish(folder, night: 1)
      #expect(!made.generation.wrote && made.generation.switched)
    }
  }

  @Test func sevenAreKeptAndForeignFoldersAreLeftAlone() throws {
    try withTemporaryFolder { folder in
      try publish(folder, night: 0)
      try PosixFileSystem().makeFolder(folder + "/generations/notes")
      for number in 1...9 { try publish(folder, night: number, entries: 3) }
      let names = try PosixFileSystem().list(folder + "/generations")
      #expect(names == (3...9).map { Samples.run($0).id } + ["notes"])
    }
  }

  @Test func leftoversOfKilledRunsAreRemoved() throws {
    try withTemporaryFolder { folder in
      try publish(folder, night: 0)
      let system = PosixFileSystem()
      for leftover in ["/generations/.partial-20260101T000000Z", "/generations/.leaving-20250101T000000Z"] {
        try system.makeFolder(folder + leftover)
        try Files.write("half", to: folder + leftover + "/catalog.json")
      }
      try system.makeSymbolicLink(folder + "/.current-20260101T000000Z", to: "nowhere")
      try publish(folder, night: 1)
      #expect(try system.list(folder) == ["current", "generations"])
      #expect(try system.list(folder + "/generations").count == 2)
    }
  }

  @Test func onlyOnePublishesAtATime() throws {
    try withTemporaryFolder { folder in
      try publish(folder, night: 0)
      let system = PosixFileSystem()
      let held = try system.open(folder + "/generations", for: .folder)
      try system.lock(held)
      let error = #expect(throws: PublicationError.self) { try publish(folder, night: 1) }
      #expect(error?.exitCode == 75)
      try system.close(held)
      try publish(folder, night: 1)
    }
  }

  @Test func unchangedEntryFilesAreSharedAndStayIntact() throws {
    try withTemporaryFolder { folder in
      try publish(folder, night: 0)
      var input = Samples.input(1)
      input.formats = [.json]
      _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init())).publish(
        input, from: Samples.catalog(20, night: 0))
      let old = try inode(folder + "/generations/\(Samples.run(0).id)/entries/tutorial-0.json")
      let new = try inode(folder + "/current/entries/tutorial-0.json")
      #expect(old == new)
      for number in 0...1 {
        #expect(GenerationVerifier().verify(folder + "/generations/\(Samples.run(number).id)") == [])
      }
    }
  }

  @Test(arguments: ["", "..", "20260105T020000Z/..", "2026-01-05", "20260105T020000z"])
  func namesThatLeadElsewhereAreRefused(name: String) throws {
    try withTemporaryFolder { folder in
      var input = Samples.input(0)
      input.run.id = name
      #expect(throws: PublicationError.self) {
        try Publisher(output: folder, fileSystem: FaultyFileSystem(.init())).publish(
          input, from: Samples.catalog(1, night: 0))
      }
      let left = try Files.tree(folder)
      #expect(left.isEmpty)
    }
  }

  @Test func aFolderInTheLinksPlaceIsNamed() throws {
    try withTemporaryFolder { folder in
      try PosixFileSystem().makeFolder(folder + "/current")
      let error = #expect(throws: PublicationError.self) { try publish(folder, night: 0) }
      #expect(error?.description.contains("not a symbolic link") == true)
    }
  }

  @Test func aSourceThatFailsPublishesNothing() throws {
    struct Broken: EntrySource {
      func forEach(_ body: (Entry) throws -> Void) throws {
        try body(Samples.entry(0, night: 1))
        throw SystemFault(5)
      }
    }
    try withTemporaryFolder { folder in
      try publish(folder, night: 0)
      let before = try Files.tree(folder)
      #expect(throws: SystemFault(5)) {
        try Publisher(output: folder, fileSystem: FaultyFileSystem(.init())).publish(Samples.input(1), from: Broken())
      }
      #expect(try Files.tree(folder) == before)
    }
  }

  @discardableResult
  private func publish(_ folder: String, night: Int, entries: Int = 20) throws -> Publication {
    try Publisher(output: folder, fileSystem: FaultyFileSystem(.init())).publish(
      Samples.input(night), from: Samples.catalog(entries, night: night))
  }
}
