package import Assessment
import FoundationEssentials
package import Model

/// Makes the table of products from the data of endoflife.date: one JSON object of product → title, category and cycles, each
/// with its release and its end of support.
package struct ProductUpdate: Sendable {
  package var table: ProductTable
  /// Products left out: things that are no software one learns by version, and those without a release that is a number.
  package var leftOut: Int

  /// - Parameters:
  ///   - known: Whose names of products are kept, and which products: a new one comes in only when `known` is empty of it
  ///     and `addsNew` is set, since not every name can be told from plain words.
  ///   - source: Where and when the facts are from.
  package static func make(
    path: String, from known: ProductTable, source: String, addsNew: Bool
  ) throws(InvalidInput) -> ProductUpdate {
    guard case .success(let file) = FileBytes.read(path, limit: 64 << 20), file.isWhole else {
      throw InvalidInput([Diagnostic(SourceLocation(file: path), "cannot be read")])
    }
    guard let entries = try? JSONDecoder().decode([String: Entry].self, from: Data(file.bytes)) else {
      throw InvalidInput([
        Diagnostic(
          SourceLocation(file: path), "not the data of endoflife.date",
          remedy:
            "give one JSON object: {\"python\": {\"title\": …, \"category\": …, \"cycles\": [{\"releaseCycle\": …}]}}")
      ])
    }
    return make(entries, known, source: source, addsNew: addsNew)
  }

  private static func make(
    _ entries: [String: Entry], _ known: ProductTable, source: String, addsNew: Bool
  ) -> ProductUpdate {
    var products: [Product] = []
    for (id, entry) in entries where !javaBuilds.contains(id) {
      let old = known[id]
      guard old != nil || (addsNew && !leftOut.contains(entry.category)) else { continue }
      let releases = releases(entry.cycles, isWindows: id == "windows")
      guard !releases.isEmpty else { continue }
      let title = plain(entry.title)
      var names = [id, id.replacing("-", with: " "), title.lowercased()]
      for name in old?.aliases ?? [] where !names.contains(name) { names.append(name) }
      names = names.enumerated().filter { names[..<$0.offset].contains($0.element) == false }.map(\.element)
      products.append(Product(id: id, name: title, aliases: names, releases: releases))
    }
    if let java = java(entries, known) { products.append(java) }
    products.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    return ProductUpdate(
      table: ProductTable(products, source: source),
      leftOut: entries.keys.filter { id in !products.contains { $0.id == id } }.count)
  }

  /// Java has many makers: a release is supported as long as one of them supports it.
  private static func java(_ entries: [String: Entry], _ known: ProductTable) -> Product? {
    var cycles = javaBuilds.sorted().flatMap { entries[$0]?.cycles ?? [] }
    // Java 5 to 8 are also called 1.5 to 1.8.
    cycles += cycles.filter { ["5", "6", "7", "8"].contains($0.releaseCycle) }.map { cycle in
      var cycle = cycle
      cycle.releaseCycle = "1.\(cycle.releaseCycle)"
      return cycle
    }
    let releases = releases(cycles, isWindows: false)
    return releases.isEmpty
      ? nil : Product(id: "java", name: "Java", aliases: known["java"]?.aliases ?? ["java"], releases: releases)
  }

  /// One release a number: of several editions the first day of release and the last day of support.
  private static func releases(_ cycles: [Cycle], isWindows: Bool) -> [Product.Release] {
    var releases: [String: Product.Release] = [:]
    for cycle in cycles {
      // Windows 10 and 11 are listed by half-years and editions.
      let version = isWindows ? String(cycle.releaseCycle.prefix { $0 != "-" }) : cycle.releaseCycle
      guard version.utf8.count <= 12, version.utf8.allSatisfy({ $0 == 0x2E || $0 &- 0x30 < 10 }),
        let released = CivilDate(iso8601: cycle.releaseDate),
        let release = Product.Release(version: version, released: released, end: cycle.eol.end)
      else { continue }
      guard var before = releases[version] else {
        releases[version] = release
        continue
      }
      if released.daysSince1970 < before.released.daysSince1970 { before.released = released }
      if before.end.isEarlier(than: release.end) { before.end = release.end }
      releases[version] = before
    }
    return Array(releases.values)
  }

  /// Tabs and line ends part the table.
  private static func plain(_ title: String) -> String {
    title.split { $0.isWhitespace || $0 == "," }.joined(separator: " ")
  }

  private static let leftOut: Set<String> = ["device", "service", "standard"]
  private static let javaBuilds: Set<String> = [
    "alibaba-dragonwell", "amazon-corretto", "azul-zulu", "bellsoft-liberica", "eclipse-temurin", "ibm-semeru",
    "microsoft-build-of-openjdk", "openjdk-builds-from-oracle", "oracle-jdk", "red-hat-build-of-openjdk", "sapmachine",
  ]

  private struct Entry: Decodable {
    var title: String
    var category: String
    var cycles: [Cycle]
  }

  private struct Cycle: Decodable {
    var releaseCycle: String
    var releaseDate: String
    var eol: Ending
  }

  /// A day, or whether it has ended.
  private struct Ending: Decodable {
    var end: Product.End
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let isEnded = try? container.decode(Bool.self) {
        end = isEnded ? .past : .notKnown
      } else {
        end = CivilDate(iso8601: try container.decode(String.self)).map { .on($0) } ?? .notKnown
      }
    }
  }
}

extension Product.End {
  fileprivate func isEarlier(than other: Product.End) -> Bool {
    switch (self, other) {
    case (.notKnown, _), (_, .past): false
    case (.past, _), (_, .notKnown): true
    case (.on(let day), .on(let later)): day.daysSince1970 < later.daysSince1970
    }
  }
}

extension ProductUpdate {
  /// The new table as text, without the last line end.
  /// - Throws: `InvalidInput` when one of the files cannot be used.
  package static func text(
    path: String, from table: String?, source: String, addsNew: Bool
  ) throws(InvalidInput) -> String {
    let known: ProductTable
    if let table { known = try ProductTable.load(path: table) } else { known = .builtIn }
    let update = try make(path: path, from: known, source: source, addsNew: addsNew)
    return String(update.table.text.dropLast())
  }
}
