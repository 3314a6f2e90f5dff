import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Review

struct DiskFilesTests {
  private func write(_ text: String, _ path: String) {
    let file = fopen(path, "w")
    fputs(text, file)
    fclose(file)
  }

  private func kind(_ entry: FileEntry?) -> String {
    switch entry {
    case .file: "file"
    case .folder: "folder"
    case nil: "nothing"
    }
  }

  @Test func staysWithinTheRoot() throws {
    try withTemporaryFolder { folder in
      let root = folder + "/root"
      for path in [root, root + "/sub", folder + "/rooted"] { mkdir(path, 0o755) }
      write("in", root + "/in.txt")
      write("out", folder + "/out.txt")
      write("out", folder + "/rooted/out.txt")
      write("secret", root + "/.secret")
      symlink("in.txt", root + "/inner")
      symlink("../out.txt", root + "/outer")
      symlink("../rooted/out.txt", root + "/sibling")
      symlink(folder, root + "/up")
      symlink(".secret", root + "/shown")
      symlink("loop", root + "/loop")
      symlink("root", folder + "/current")
      mkfifo(root + "/pipe", 0o644)
      let expected = [
        "in.txt": "file", "sub": "folder", "inner": "file", "outer": "nothing", "sibling": "nothing", "up": "nothing",
        "shown": "nothing", "loop": "nothing", "pipe": "nothing", "none": "nothing",
      ]
      for (name, kind) in expected {
        #expect(self.kind(DiskFiles().entry(root: root, path: [name])) == kind, "\(name)")
      }
      #expect(kind(DiskFiles().entry(root: folder + "/current", path: ["in.txt"])) == "file")
      #expect(kind(DiskFiles().entry(root: root, path: [])) == "folder")
      #expect(kind(DiskFiles().entry(root: root, path: ["up", "out.txt"])) == "nothing")
      #expect(kind(DiskFiles().entry(root: folder + "/absent", path: [])) == "nothing")
    }
  }

  @Test func readsPieces() throws {
    try withTemporaryFolder { folder in
      write("0123456789", folder + "/f")
      let file = try #require(DiskFiles().file(at: folder + "/f"))
      #expect(file.size == 10)
      #expect(try file.read(at: 3, count: 4) == Array("3456".utf8))
      #expect(try file.read(at: 8, count: 9) == Array("89".utf8))
      #expect(try file.read(at: 10, count: 1).isEmpty)
    }
  }

  @Test func overridesAreReadAgainWhenWritten() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/overrides.tsv"
      let faults = Mutex<[String]>([])
      #expect(throws: ReviewError.self) { try OverridesFile(path: path) { _ in } }
      write("h\t/\tstatus\t404\n", path)
      let file = try OverridesFile(path: path) { fault in faults.withLock { $0.append(fault.description) } }
      let target = try #require(RequestPath(target: "/"))
      #expect(file.current.answer(host: "h", path: target) == .status(404))
      write("h\t/\tstatus\t41\n# longer\n", path)
      #expect(file.current.answer(host: "h", path: target) == .status(404))
      #expect(faults.withLock(\.self).map { $0.hasPrefix("\(path): line 1: ") } == [true])
      write("h\t/\tstatus\t410\n# longest\n", path)
      #expect(file.current.answer(host: "h", path: target) == .status(410))
      unlink(path)
      #expect(file.current.answer(host: "h", path: target) == .status(410))
    }
  }
}
