import Glibc
import Model
import Registry
import Testing

/// Files and folders of the real file system.
@Suite struct RegistryFilesTests {
  @Test func foldersAreReadInTheOrderOfNames() throws {
    try withFolder { folder in
      try write("- id: b\n  url: https://b.example/\n", to: folder + "/b.yaml")
      try write("- id: a\n  url: https://a.example/\n", to: folder + "/a.yml")
      try write("https://c.example/\n", to: folder + "/c.txt")
      try write("not read", to: folder + "/README.md")
      try write("not: [read", to: folder + "/.hidden.yaml")
      mkdir(folder + "/more", 0o755)
      try write("- id: d\n  url: https://d.example/\n", to: folder + "/more/d.yaml")
      let loaded = try RegistryLoader.load(paths: [folder])
      #expect(loaded.names == ["a", "b", "c", "d"])
      #expect(loaded.resources.count == 4)
    }
  }

  @Test func pathsAtFault() throws {
    try withFolder { folder in
      mkdir(folder + "/empty", 0o755)
      mkdir(folder + "/folder.yaml", 0o755)
      mkfifo(folder + "/pipe.yaml", 0o644)
      let paths = ["missing.yaml", "empty", "folder.yaml", "pipe.yaml"].map { folder + "/" + $0 }
      #expect {
        try RegistryLoader.load(paths: paths)
      } throws: { error in
        (error as? InvalidInput)?.diagnostics.map(\.description) == [
          "\(folder)/missing.yaml: error: no such file or folder; check the path",
          "\(folder)/empty: error: the folder holds no registry files; add a file ending in .txt, .yaml, .yml",
          "\(folder)/folder.yaml: error: the folder holds no registry files; add a file ending in .txt, .yaml, .yml",
          "\(folder)/pipe.yaml: error: not a regular file",
        ]
      }
      #expect(throws: InvalidInput.self) { try SourceText.read(folder + "/folder.yaml") }
    }
  }

  @Test func aFileOfMoreThan64MiBIsRefusedUnread() throws {
    try withFolder { folder in
      let path = folder + "/big.yaml"
      try write("", to: path)
      truncate(path, off_t(SourceText.maxBytes) + 1)
      #expect {
        try RegistryLoader.load(paths: [path])
      } throws: { error in
        "\(error)" == "\(path): error: the file has more than 64 MiB; split it into several files"
      }
    }
  }

  @Test func appendingMakesAndKeepsFiles() throws {
    try withFolder { folder in
      let path = folder + "/new.yaml"
      let first = Resource(id: "a", url: "https://a.example/", key: "a.example")
      try RegistryAppender.append([first], to: path, name: "mine")
      chmod(path, 0o600)
      let second = Resource(id: "b", url: "https://b.example/", key: "b.example", title: "B: \"b\" \\ #b")
      try RegistryAppender.append([second], to: path, name: "mine")
      let loaded = try RegistryLoader.load(paths: [path])
      #expect(loaded.resources.map(\.title) == [nil, "B: \"b\" \\ #b"])
      #expect(loaded.names == ["mine"])
      var status = stat()
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
      #expect(throws: RegistryError.self) {
        try RegistryAppender.append([first], to: folder + "/no/such.yaml", name: "mine")
      }
    }
  }
}

/// A folder that is removed with all it holds.
func withFolder(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/perennial-registry-XXXXXX".utf8CString)
  let path = try #require(mkdtemp(&template).map { String(cString: $0) })
  defer { remove(tree: path) }
  try body(path)
}

private func remove(tree path: String) {
  if let stream = opendir(path) {
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { remove(tree: path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  } else {
    unlink(path)
  }
}

func write(_ text: String, to path: String) throws {
  let file = try #require(fopen(path, "w"))
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
}

func read(_ path: String) throws -> String {
  String(decoding: try SourceText.read(path).bytes, as: UTF8.self)
}
