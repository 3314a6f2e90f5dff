import Glibc

struct FileFault: Error { var code: Int32 }

func makeFolder(_ path: String) throws {
  guard mkdir(path, 0o755) == 0 else { throw FileFault(code: errno) }
}

func link(_ path: String, to target: String) throws {
  guard symlink(target, path) == 0 else { throw FileFault(code: errno) }
}
