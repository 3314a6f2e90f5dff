import Glibc
package import Model

/// Adds entries to a registry file. What is there stays as it is, byte for byte: comments, order and style.
package enum RegistryAppender {
  /// Appends to a file, which is made when it is missing. The result is loaded before it replaces the file in one step.
  /// - Parameter name: the registry's name, when the file is new.
  package static func append(
    _ resources: [Resource], to path: String, name: String
  ) throws(RegistryError) {
    guard !resources.isEmpty else { return }
    var old: [UInt8] = []
    if access(path, F_OK) == 0 || errno != ENOENT {
      do throws(FileBytes.Fault) {
        old = try FileBytes.read(path, limit: SourceText.maxBytes)
      } catch {
        throw RegistryError(.inputOutput, path: path, error.message)
      }
    }
    try SafeFile.replace(path, with: try appending(resources, to: old, file: path, name: name))
  }

  /// The new bytes of a file.
  package static func appending(
    _ resources: [Resource], to old: [UInt8], file: String, name: String
  ) throws(RegistryError) -> [UInt8] {
    let source: SourceText
    do throws(InvalidInput) {
      source = try SourceText(file: file, bytes: old)
    } catch {
      throw RegistryError(.invalid, path: file, error.description)
    }
    let mark = Array(old.prefix(old.count - source.bytes.count))
    let new = mark + (try insertion(source, name).applied(to: source.bytes, resources))
    try verify(new, after: source, adding: resources)
    return new
  }

  /// Where entries go and how they are written.
  private struct Insertion {
    var offset: Int
    var indentation = 2
    var isURLList = false
    /// Text between what is there and the first entry.
    var lead = ""
    /// Bytes that give way (an empty list in brackets).
    var replaced = 0

    func applied(to bytes: [UInt8], _ resources: [Resource]) -> [UInt8] {
      let newline = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } == true ? "\r\n" : "\n"
      var text = lead
      if offset > 0, bytes[offset - 1] != 0x0A, replaced == 0 { text = "\n" + text }
      for resource in resources {
        text += isURLList ? resource.url + "\n" : RegistryWriter.entry(resource, indentation: indentation)
      }
      let inserted = newline == "\n" ? Array(text.utf8) : text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      return Array(bytes[..<offset]) + inserted + Array(bytes[(offset + replaced)...])
    }
  }

  private static func insertion(_ source: SourceText, _ name: String) throws(RegistryError) -> Insertion {
    let bytes = source.bytes
    if URLList.isBareList(source) { return Insertion(offset: bytes.count, isURLList: true) }
    if let list = BlockList.find(in: bytes) {
      return Insertion(offset: endOfEntries(list, bytes), indentation: list.indentation)
    }
    var diagnostics = Diagnostics()
    let root = YAMLDocument.root(of: source, &diagnostics)
    if let first = diagnostics.errors.first { throw RegistryError(.invalid, path: source.file, first.description) }
    guard let root, !root.isNull else {
      return Insertion(offset: bytes.count, lead: "registry: \(RegistryWriter.scalar(name))\nresources:\n")
    }
    let style = RegistryError(
      .invalid, path: source.file, "entries can be added only to a list in block style: begin each entry with “- ”")
    guard let mapping = YAMLMapping(root, as: "the registry", known: RegistryFile.keys, &diagnostics) else {
      throw style
    }
    guard mapping.has("resources") else { return Insertion(offset: bytes.count, lead: "resources:\n") }
    let key = mapping.location(of: "resources")
    let lineStart = offset(ofLine: key.line, in: bytes)
    let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
    guard key.column == 1 else { throw style }
    guard let node = mapping["resources"] else { return Insertion(offset: min(lineEnd + 1, bytes.count)) }
    let value = bytes[lineStart..<lineEnd].firstIndex(of: 0x5B)
    guard node.items?.isEmpty == true, let value, node.location.line == key.line,
      bytes[value...].starts(with: [0x5B, 0x5D])
    else { throw style }
    guard bytes[(value + 2)..<lineEnd].allSatisfy(ASCII.isSpace) else { throw style }
    return Insertion(offset: value, lead: "\n", replaced: min(lineEnd + 1, bytes.count) - value)
  }

  /// Behind the last entry; blank lines and comments before the next key stay with that key.
  private static func endOfEntries(_ list: BlockList, _ bytes: [UInt8]) -> Int {
    guard list.end < bytes.count else { return bytes.count }
    var end = list.end
    while end > (list.items.last ?? 0) {
      let start = bytes[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let first = bytes[start..<end].first { !ASCII.isSpace($0) }
      guard first == nil || bytes[start] == 0x23 else { break }
      end = start
    }
    return end
  }

  private static func offset(ofLine line: Int, in bytes: [UInt8]) -> Int {
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return start }
      start = end + 1
    }
    return start
  }

  /// The new text must load, with all that was there and all that was added.
  private static func verify(
    _ new: [UInt8], after old: SourceText, adding resources: [Resource]
  ) throws(RegistryError) {
    var before = Diagnostics()
    var after = Diagnostics()
    let count = old.bytes.allSatisfy(ASCII.isSpace) ? 0 : RegistryFile(old, vocabulary: nil, &before).resources.count
    let source: SourceText
    do throws(InvalidInput) {
      source = try SourceText(file: old.file, bytes: new)
    } catch {
      throw RegistryError(.invalid, path: old.file, error.description)
    }
    let file = RegistryFile(source, vocabulary: nil, &after)
    if let fault = after.errors.first {
      throw RegistryError(.invalid, path: old.file, "with the new entries: \(fault)")
    }
    guard file.resources.count == count + resources.count else {
      throw RegistryError(.invalid, path: old.file, "the new entries would not all be read back")
    }
  }
}
