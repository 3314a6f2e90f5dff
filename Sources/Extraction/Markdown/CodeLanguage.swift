import HTML

/// The language of a block of code as its highlighter names it.
enum CodeLanguage {
  private static let marks: [StaticString] = [
    "language-", "lang-", "highlight-source-", "highlight-text-", "highlight-", "brush:", "src-",
  ]
  private static let known: Set<String> = [
    "bash", "shell", "console", "sh", "zsh", "powershell", "python", "python3", "pycon", "py", "javascript", "js",
    "typescript", "ts", "jsx", "tsx", "java", "kotlin", "swift", "go", "rust", "ruby", "php", "perl", "c", "cpp",
    "csharp",
    "html", "xml", "css", "scss", "json", "yaml", "toml", "ini", "sql", "r", "scala", "lua", "haskell", "dockerfile",
    "makefile", "diff", "markdown", "graphql", "elixir", "dart",
  ]
  private static let none: Set<String> = [
    "none", "text", "plain", "plaintext", "default", "txt", "nohighlight", "wrapper", "container", "block", "code",
  ]

  /// Looks at the element, its `code`, and three elements around it.
  static func find(_ page: Page, _ root: Int) -> String? {
    let nodes = page.tree.nodes
    var places = [root]
    places += (root + 1..<min(Int(nodes[root].end), root + 12)).filter {
      nodes[$0].tag == .code || nodes[$0].tag == .pre
    }
    var ancestor = Int(nodes[root].parent)
    for _ in 0..<3 where ancestor >= 0 && nodes[ancestor].tag != .body {
      places.append(ancestor)
      ancestor = Int(nodes[ancestor].parent)
    }
    for index in places where nodes[index].tag != .text {
      for name in [AttributeName.dataLang, .dataLanguage] {
        if let value = page.tree.value(of: name, in: nodes[index], limit: 40), let name = checked(value) { return name }
      }
      if let value = page.tree.value(of: .class, in: nodes[index], limit: 256), let name = named(value) { return name }
    }
    return nil
  }

  private static func named(_ classes: String) -> String? {
    // `brush: js` has its name in a word of its own.
    let words = classes.utf8.split { $0 <= 0x20 || $0 == 0x3B }.map { String(Substring($0)).lowercased() }
    for (i, word) in words.enumerated() {
      for mark in marks where word.hasPrefix("\(mark)") {
        let rest = String(word.dropFirst(mark.utf8CodeUnitCount))
        if rest.isEmpty, i + 1 < words.count { return checked(words[i + 1]) }
        if let name = checked(rest) { return name }
      }
    }
    guard words.contains(where: { $0 == "hljs" || $0 == "sourcecode" || $0 == "highlight" || $0 == "code" }) else {
      return nil
    }
    return words.first { known.contains($0) }
  }

  private static func checked(_ name: String) -> String? {
    let name = name.lowercased()
    guard !name.isEmpty, name.utf8.count <= 20, !none.contains(name),
      name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == 0x2B || $0 == 0x23 || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F })
    else { return nil }
    return name
  }
}
