import Model

/// Products, their releases and the ends of their support, found by the names that pages use.
///
/// Text, one product a line, four columns between tabs: id, name, names that pages use (between commas), releases
/// (`version=released/ended` between spaces, newest first; `-` is supported with no end known, `+` ended on an unknown
/// day). Lines that begin with `#` are remarks; the first names the source.
package struct ProductTable: Sendable {
  package let products: [Product]
  /// Where the facts are from, for the evidence.
  package let source: String
  private let index: [String: Int]

  /// The table that comes with the program.
  package static let builtIn = ProductTable(reading: ProductFacts.text)
  static let remark = "# Facts of "

  package init(_ products: [Product], source: String) {
    self.products = products
    self.source = source
    var index: [String: Int] = [:]
    for (position, product) in products.enumerated() {
      for alias in [product.id] + product.aliases where index[alias] == nil { index[alias] = position }
    }
    self.index = index
  }

  /// A table as text. Lines that have not the form are left out: `faults` names them.
  package init(reading text: String) {
    let lines = text.split(separator: "\n")
    let first = lines.first { $0.hasPrefix(ProductTable.remark) }
    self.init(
      lines.filter { !$0.hasPrefix("#") }.compactMap { ProductTable.product($0) },
      source: first.map { String($0.dropFirst(ProductTable.remark.count)) } ?? "the product table")
  }

  /// The lines of a table that have not its form, counted from 1.
  package static func faults(_ text: String) -> [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      line.isEmpty || line.hasPrefix("#") || product(line) != nil ? nil : number + 1
    }
  }

  package subscript(id: String) -> Product? { products.first { $0.id == id } }

  /// The product that a name means: the whole of it, or without the words of makers and titles before it
  /// (`Microsoft SQL Server`, `Learning Python`).
  package func product(named key: String) -> Product? {
    if let found = lookUp(key) { return found }
    let words = key.split(separator: " ")
    guard words.count > 1 else { return nil }
    for count in 1..<words.count {
      guard ProductNames.opens(words[count - 1]) else { return nil }
      if let found = lookUp(words[count...].joined(separator: " ")) { return found }
    }
    return nil
  }

  private func lookUp(_ name: String) -> Product? {
    if let position = index[name] { return products[position] }
    guard name.utf8.contains(where: { $0 == 0x2D || $0 == 0x5F }) else { return nil }
    return index[name.replacing("-", with: " ").replacing("_", with: " ")].map { products[$0] }
  }

  private static func product(_ line: Substring) -> Product? {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 4, !columns[0].isEmpty, !columns[1].isEmpty else { return nil }
    let aliases = columns[2].split(separator: ",").map(String.init)
    let releases = columns[3].split(separator: " ").map(release)
    guard !releases.isEmpty, releases.allSatisfy({ $0 != nil }) else { return nil }
    return Product(
      id: String(columns[0]), name: String(columns[1]), aliases: aliases, releases: releases.compactMap { $0 })
  }

  private static func release(_ text: Substring) -> Product.Release? {
    guard let equals = text.firstIndex(of: "="), let slash = text[equals...].firstIndex(of: "/"),
      let released = CivilDate(iso8601: String(text[text.index(after: equals)..<slash]))
    else { return nil }
    let end: Product.End
    switch text[text.index(after: slash)...] {
    case "-": end = .notKnown
    case "+": end = .past
    case let day:
      guard let date = CivilDate(iso8601: String(day)) else { return nil }
      end = .on(date)
    }
    return Product.Release(version: String(text[..<equals]), released: released, end: end)
  }
}

extension ProductTable {
  /// The table as text, as `init(reading:)` reads it.
  package var text: String {
    var text = ProductTable.remark + source + "\n"
    text += "# id, name, names that pages use, releases: version=released/ended (- no end known, + ended)\n"
    for product in products {
      let releases = product.releases.map { release in
        switch release.end {
        case .notKnown: "\(release.version)=\(release.released)/-"
        case .past: "\(release.version)=\(release.released)/+"
        case .on(let day): "\(release.version)=\(release.released)/\(day)"
        }
      }
      text += "\(product.id)\t\(product.name)\t\(product.aliases.joined(separator: ","))\t"
      text += releases.joined(separator: " ") + "\n"
    }
    return text
  }
}
