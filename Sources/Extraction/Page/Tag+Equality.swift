import HTML

/// Equality of tags as a comparison of two bytes in this module too: the loops over nodes consist of little else, and
/// the one that HTML declares is called as a function from here.
extension Tag {
  @inline(__always) static func == (a: Tag, b: Tag) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inline(__always) static func != (a: Tag, b: Tag) -> Bool {
    unsafeBitCast(a, to: UInt8.self) != unsafeBitCast(b, to: UInt8.self)
  }
}
