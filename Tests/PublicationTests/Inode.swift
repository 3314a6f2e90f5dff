import Glibc

/// The number of the file itself, which hard links share.
func inode(_ path: String) throws -> UInt {
  var information = stat()
  guard stat(path, &information) == 0 else { throw MissingFile(path: path) }
  return UInt(information.st_ino)
}

struct MissingFile: Error {
  var path: String
}
