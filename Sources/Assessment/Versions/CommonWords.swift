import Model

/// Names of products that are words of other subjects as well: a mention counts only on a page about software.
enum CommonWords {
  private static let names: Set<String> = [
    "ant", "backdrop", "bamboo", "camel", "chef", "consul", "elixir", "ember", "envoy", "express", "flux", "gleam",
    "go", "harbor", "kirby", "leap", "loki", "mint", "next", "nomad", "phoenix", "plasma", "puppet", "rocky", "rust",
    "salt", "spark", "spring", "squid", "tails", "vault", "yarn",
  ]

  /// Words of pages about software, in languages that are written in Latin letters; longer ones stand for their beginnings.
  private static let stems: Set<String> = [
    "android", "api", "apis", "applicat", "backend", "befehl", "bibliot", "browser", "code", "codes",
    "codice", "coding", "código", "command", "compil", "kompil", "config", "konfig", "css", "databas",
    "datenban", "datei", "debug", "deploy", "desarro", "develope", "dévelop", "entwickl", "fichier",
    "fichero", "framewor", "frontend", "function", "funktion", "github", "html", "http", "https", "install",
    "instala", "instalo", "instalu", "javascri", "json", "kernel", "library", "librarie", "linux", "logicie",
    "login", "macos", "npm", "ordinate", "paquete", "plugin", "program", "runtime", "script", "server",
    "serveur", "servidor", "shell", "softwar", "sql", "syntax", "terminal", "ubuntu", "url", "variable",
    "workflow", "xml", "yaml",
  ]
  private static let longest = 8
  /// Bytes of the text that are looked at.
  private static let limit = 20_000

  /// Whether a mention names its product by such a word, where a name can be one.
  static func isOne(_ mention: VersionMention, of product: Product) -> Bool {
    if [.code, .banner, .url].contains(mention.place) || VersionContext(mention).isEdition { return false }
    if product.aliases.contains(mention.key) { return names.contains(mention.key) }
    return mention.key.split(separator: " ").last.map { names.contains(String($0)) } ?? false
  }

  /// Whether a page is about software: it has code, or two of the words, or is written in letters in which these names
  /// are no words.
  static func isAboutSoftware(_ reading: Reading) -> Bool {
    if reading.code != nil { return true }
    var found: Set<String> = []
    var letters = 0
    var others = 0
    var word: [UInt8] = []
    for byte in reading.text.utf8.prefix(limit) {
      if (byte | 0x20) &- 0x61 < 26 {
        letters += 1
        if word.count < longest { word.append(byte | 0x20) }
      } else if byte >= 0x80 {
        if byte >= 0xCE, byte != 0xE2 { others += 1 }
        if word.count < longest { word.append(byte) }
      } else if !word.isEmpty {
        add(word, to: &found)
        if found.count > 1 { return true }
        word.removeAll(keepingCapacity: true)
      }
    }
    add(word, to: &found)
    return found.count > 1 || others * 4 > letters
  }

  private static func add(_ word: [UInt8], to found: inout Set<String>) {
    for length in stride(from: word.count, through: 3, by: -1) {
      let stem = String(decoding: word.prefix(length), as: UTF8.self)
      // A short one is a whole word.
      if length > 4 || length == word.count, stems.contains(stem) {
        found.insert(stem)
        return
      }
    }
  }
}
