import Model
import Registry
import TestSupport
import Testing
import Text

/// A new address changes the bytes of `url` and `aliases`, and nothing else.
@Suite struct RegistryEditTests {
  static let old = "http://a.example/x"
  static let new = "https://b.example/y"

  static func plan(
    _ text: String, _ changes: [AddressChange] = [AddressChange(id: "a", from: old, to: new)],
    file: String = "r.yaml"
  ) throws -> RegistryEdit {
    let bytes = Array(text.utf8)
    return try RegistryEdit.plan(changes, in: [(try SourceText(file: file, bytes: bytes), bytes)])
  }

  static func edited(_ text: String, file: String = "r.yaml") throws -> String? {
    try plan(text, file: file).files.first.map { String(decoding: $0.new, as: UTF8.self) }
  }

  @Test(arguments: [
    (
      "resources:\n  - id: a # one\n    url: http://a.example/x   # the page\n    title: A\n",
      "resources:\n  - id: a # one\n    url: https://b.example/y   # the page\n    aliases: [http://a.example/x]\n    title: A\n"
    ),
    ("- url: 'http://a.example/x'\n  id: a", "- url: 'https://b.example/y'\n  aliases: [http://a.example/x]\n  id: a"),
    (
      "- id: a\n  url: \"http://a.example/x\"",
      "- id: a\n  url: \"https://b.example/y\"\n  aliases: [http://a.example/x]"
    ),
    (
      "- {id: a, url: http://a.example/x, title: \"x: {y}\"}\n",
      "- {id: a, url: https://b.example/y, aliases: [http://a.example/x], title: \"x: {y}\"}\n"
    ),
    (
      "resources: [{url: \"http://a.example/x\", id: a}]\r\n",
      "resources: [{url: \"https://b.example/y\", aliases: [http://a.example/x], id: a}]\r\n"
    ),
    (
      "- id: a\r\n  url: http://a.example/x\r\n  # of a\r\n",
      "- id: a\r\n  url: https://b.example/y\r\n  aliases: [http://a.example/x]\r\n  # of a\r\n"
    ),
    (
      "- id: a\n  url: >-\n    http://a.example/x\n  title: A\n",
      "- id: a\n  url: >-\n    https://b.example/y\n  aliases: [http://a.example/x]\n  title: A\n"
    ),
    (
      "- id: a\n  aliases: [http://c.example/, ]\n  url: http://a.example/x\n",
      "- id: a\n  aliases: [http://c.example/, http://a.example/x, ]\n  url: https://b.example/y\n"
    ),
    (
      "- id: a\n  url: http://a.example/x\n  aliases: []\n",
      "- id: a\n  url: https://b.example/y\n  aliases: [http://a.example/x]\n"
    ),
    (
      "- id: a\n  url: http://a.example/x\n  aliases: # none\n",
      "- id: a\n  url: https://b.example/y\n  aliases: [http://a.example/x] # none\n"
    ),
    (
      "- id: a\n  aliases: ~\n  url: http://a.example/x\n",
      "- id: a\n  aliases: [http://a.example/x]\n  url: https://b.example/y\n"
    ),
    (
      "- id: a\n  aliases: http://c.example/ # old\n  url: http://a.example/x\n",
      "- id: a\n  aliases: [http://c.example/, http://a.example/x] # old\n  url: https://b.example/y\n"
    ),
    (
      "- id: a\n  url: http://a.example/x\n  aliases:\n  - http://c.example/ # 2001\n  - \"http://d.example/\"\n  # end\n",
      "- id: a\n  url: https://b.example/y\n  aliases:\n  - http://c.example/ # 2001\n  - \"http://d.example/\"\n  - http://a.example/x\n  # end\n"
    ),
    // Moved back to where it was: the two change places.
    (
      "- id: a\n  url: http://a.example/x\n  aliases: [http://c.example/, 'https://b.example/y']\n",
      "- id: a\n  url: https://b.example/y\n  aliases: [http://c.example/, 'http://a.example/x']\n"
    ),
    (
      "\u{FEFF}# ä\n- {id: a, title: ä, url: http://a.example/x}\n",
      "\u{FEFF}# ä\n- {id: a, title: ä, url: https://b.example/y, aliases: [http://a.example/x]}\n"
    ),
    (
      "- &first\n  id: a\n  url: !!str http://a.example/x\n- {id: b, url: http://b.example/, license: &l MIT}\n- {id: c, url: http://c.example/, license: *l}\n",
      "- &first\n  id: a\n  url: !!str https://b.example/y\n  aliases: [http://a.example/x]\n- {id: b, url: http://b.example/, license: &l MIT}\n- {id: c, url: http://c.example/, license: *l}\n"
    ),
  ])
  func onlyTheAddressChanges(_ old: String, _ new: String) throws {
    let edit = try Self.plan(old)
    #expect(edit.refused.isEmpty, "\(edit.refused)")
    #expect(edit.files.first.map { String(decoding: $0.new, as: UTF8.self) } == new)
    let loaded = try load(new).resources.first { $0.id == "a" }
    #expect(loaded?.url == Self.new)
    #expect(loaded?.aliases.contains(Self.old) == true)
  }

  /// An address alone in a YAML list has an id made of it: the new entry spells the id out.
  @Test(arguments: [
    (
      "- http://z.example/ # z\n- http://a.example/x # x\n",
      "- http://z.example/ # z\n- id: ID\n  url: https://b.example/y\n  aliases: [http://a.example/x] # x\n"
    ),
    (
      "resources: ['http://a.example/x', http://z.example/]\n",
      "resources: [{id: ID, url: https://b.example/y, aliases: [http://a.example/x]}, http://z.example/]\n"
    ),
  ])
  func anAddressAloneKeepsItsID(_ old: String, _ new: String) throws {
    let id = try #require(try load(old).resources.first { $0.url == Self.old }).id
    let edit = try Self.plan(old, [AddressChange(id: id, from: Self.old, to: Self.new)])
    let text = edit.files.first.map { String(decoding: $0.new, as: UTF8.self) }
    #expect(text == new.split(separator: "ID", omittingEmptySubsequences: false).joined(separator: id))
  }

  @Test func aBareListGetsTheNewAddress() throws {
    let text = "# tutorials\r\nhttp://a.example/x  # the first\r\n\r\nhttp://z.example/"
    let id = try #require(try load(text, file: "l.txt").resources.first { $0.url == Self.old }).id
    let edit = try Self.plan(text, [AddressChange(id: id, from: Self.old, to: Self.new)], file: "l.txt")
    let file = try #require(edit.files.first)
    #expect(file.isBareList)
    #expect(
      String(decoding: file.new, as: UTF8.self)
        == "# tutorials\r\nhttps://b.example/y  # the first\r\n\r\nhttp://z.example/")
  }

  @Test(arguments: [
    ("- {id: a, url: http://a.example/x}\n- {id: b, url: http://b.example/y/}\n", "“b” has that address already"),
    (
      "- {id: a, url: http://a.example/x}\n- {id: b, url: http://c.example/, aliases: [https://b.example/y]}\n",
      "“b” has that"
    ),
    ("- {id: a, url: http://a.example/z}\n", "its address is http://a.example/z by now"),
    ("- {id: b, url: http://a.example/x}\n", "no such resource"),
    ("- {id: a, url: &u http://a.example/x, title: *u}\n", "cannot be edited in place"),
  ])
  func whatIsRefusedIsLeftAlone(_ text: String, _ reason: String) throws {
    let edit = try Self.plan(text)
    #expect(edit.files.isEmpty)
    #expect(edit.refused.count == 1)
    #expect(edit.refused.first?.reason.contains(reason) == true, "\(edit.refused)")
  }

  @Test(arguments: ["ftp://b.example/", "javascript:alert(1)", "https://u:p@b.example/", "b.example", ""])
  func onlyAddressesThatMayBeRegistered(_ to: String) throws {
    let edit = try Self.plan("- {id: a, url: http://a.example/x}\n", [AddressChange(id: "a", from: Self.old, to: to)])
    #expect(edit.files.isEmpty)
    #expect(edit.refused.count == 1)
  }

  @Test func twoThatWouldMeetAreBothRefused() throws {
    let text = "- {id: a, url: http://a.example/x}\n- {id: b, url: http://b.example/x}\n"
    let changes = [("a", "http://a.example/x"), ("b", "http://b.example/x")].map {
      AddressChange(id: $0.0, from: $0.1, to: Self.new)
    }
    #expect(try Self.plan(text, changes).refused.map(\.change.id) == ["a", "b"])
  }

  @Test func oneOddEntryStopsNoOther() throws {
    let text =
      "- {id: o, url: &u http://o.example/, title: *u}\n"
      + (0..<9).map { "- {id: n\($0), url: http://n.example/\($0)}\n" }.joined()
    let changes =
      [AddressChange(id: "o", from: "http://o.example/", to: "https://o.example/")]
      + (0..<9).map { AddressChange(id: "n\($0)", from: "http://n.example/\($0)", to: "https://n.example/\($0)") }
    let edit = try Self.plan(text, changes)
    #expect(edit.refused.map(\.change.id) == ["o"])
    #expect(edit.files.first?.changes.count == 9)
  }

  // MARK: Files

  @Test func filesAreReplacedAsAWhole() throws {
    try withTemporaryFolder { folder in
      try write("# mine\n- {id: a, url: http://a.example/x}\n", to: folder + "/one.yaml")
      try write("- {id: b, url: http://b.example/}\n", to: folder + "/two.yml")
      let changes = [AddressChange(id: "a", from: Self.old, to: Self.new)]
      let edit = try RegistryEdit.plan(changes, paths: [folder])
      try edit.write()
      #expect(
        try SourceText.read(folder + "/one.yaml").bytes
          == Array("# mine\n- {id: a, url: https://b.example/y, aliases: [http://a.example/x]}\n".utf8))
      let again = try RegistryEdit.plan(changes, paths: [folder])
      #expect(again.files.isEmpty)
      // What was planned on the old file is not written over the new one.
      #expect(throws: RegistryError.self) { try edit.write() }
    }
  }

  @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
    try withTemporaryFolder { folder in
      try makeFolder(folder + "/registry")
      try makeFolder(folder + "/elsewhere")
      let text = "- {id: a, url: http://a.example/x}\n"
      try write(text, to: folder + "/elsewhere/real.yaml")
      try link(folder + "/registry/r.yaml", to: "../elsewhere/real.yaml")
      let edit = try RegistryEdit.plan(
        [AddressChange(id: "a", from: Self.old, to: Self.new)], paths: [folder + "/registry"])
      #expect(throws: RegistryError.self) { try edit.write() }
      #expect(try SourceText.read(folder + "/elsewhere/real.yaml").bytes == Array(text.utf8))
      // Within the folder a link is one of its files.
      try write(text, to: folder + "/registry/.real")
      try link(folder + "/registry/s.yaml", to: ".real")
      let inside = try RegistryEdit.plan(
        [AddressChange(id: "a", from: Self.old, to: Self.new)], paths: [folder + "/registry/s.yaml"])
      try inside.write()
      #expect(try load(read(folder + "/registry/.real")).resources.first?.url == Self.new)
    }
  }

}
