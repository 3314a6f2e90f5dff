/// Tags as a browser's tokenizer sees them, for pages without script or comments.
enum HTMLCheck {
  private struct Tag {
    var name: String
    var attributes: [(name: String, value: String)] = []
  }

  static func elements(in page: String) -> Set<String> { Set(tags(in: page).map(\.name)) }
  static func sequence(in page: String) -> [String] { tags(in: page).map(\.name) }
  static func attributes(in page: String) -> [(name: String, value: String)] { tags(in: page).flatMap(\.attributes) }
  static func ids(in page: String) -> [String] { attributes(in: page).filter { $0.name == "id" }.map(\.value) }

  private static func tags(in page: String) -> [Tag] {
    let bytes = Array(page.utf8)
    var tags: [Tag] = []
    var i = 0
    func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
    while i + 1 < bytes.count {
      guard bytes[i] == UInt8(ascii: "<"), isLetter(bytes[i + 1]) else {
        i += 1
        continue
      }
      i += 1
      var tag = Tag(name: word(bytes, &i))
      while i < bytes.count, bytes[i] != UInt8(ascii: ">") {
        let name = word(bytes, &i)
        if name.isEmpty {
          i += 1
          continue
        }
        var value = ""
        if i + 1 < bytes.count, bytes[i] == UInt8(ascii: "="), bytes[i + 1] == UInt8(ascii: "\"") {
          let end = bytes[(i + 2)...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
          value = String(decoding: bytes[(i + 2)..<end], as: UTF8.self)
          i = end + 1
        }
        tag.attributes.append((name, value))
      }
      tags.append(tag)
    }
    return tags
  }

  private static func word(_ bytes: [UInt8], _ i: inout Int) -> String {
    let start = i
    while i < bytes.count, ![0x20, 0x0A, UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "/")].contains(bytes[i]) {
      i += 1
    }
    return String(decoding: bytes[start..<i], as: UTF8.self).lowercased()
  }
}
