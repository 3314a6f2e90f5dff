import Model
import Publication
import TestSupport
import Testing

struct GenerationVerifierTests {
  /// Fault 24: no byte of a generation can change unseen; every third byte of every file is tried.
  @Test func everyByteIsCovered() throws {
    try withTemporaryFolder { folder in
      var input = Samples.input(0)
      input.formats = [.json]
      let bare = Resource(id: "a", url: "https://a.example/", key: "a.example/")
      let state = ResourceState(id: "a", url: bare.url, key: bare.key, added: Samples.night(0))
      _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
        .publish(input, from: EntryList([Entry(resource: bare, state: state)]))
      let generation = folder + "/current"
      let files = try Files.tree(generation + "/.")
      #expect(files.count >= 9)
      for (path, bytes) in files {
        for place in stride(from: 0, to: bytes.count, by: 3) {
          var damaged = bytes
          damaged[place] ^= UInt8(1) << UInt8(place % 8)
          try Files.write(damaged, to: generation + "/" + path)
          let faults = GenerationVerifier().verify(generation)
          guard faults.contains(where: { $0.contains(path) || path.hasPrefix("index.json") || path == "SHA256SUMS" })
          else {
            Issue.record("byte \(place) of \(path) changed unseen: \(faults)")
            return
          }
        }
        try Files.write(bytes, to: generation + "/" + path)
      }
      #expect(GenerationVerifier().verify(generation) == [])
    }
  }

  @Test func missingAndForeignFilesAreNamed() throws {
    try withTemporaryFolder { folder in
      _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init())).publish(
        Samples.input(0), from: Samples.catalog(3, night: 0))
      let generation = folder + "/current"
      try PosixFileSystem().removeFile(generation + "/entries/tutorial-1.json")
      try PosixFileSystem().removeFile(generation + "/facets.json")
      try Files.write("x", to: generation + "/entries/extra.json")
      let faults = GenerationVerifier().verify(generation)
      #expect(faults.contains("entries/tutorial-1.json is missing"))
      #expect(faults.contains("facets.json is missing"))
      #expect(faults.contains("entries/extra.json does not belong to this generation"))
    }
  }

  @Test func nothingPublishedIsAFault() throws {
    try withTemporaryFolder { folder in
      #expect(GenerationVerifier().verify(folder + "/current") == ["index.json is missing"])
    }
  }
}
