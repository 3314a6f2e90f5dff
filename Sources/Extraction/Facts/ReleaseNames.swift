import HTML

/// Releases that people call by name. The names are plain words: they count beside the name of their product only.
enum ReleaseNames {
  private static let releases: [String: (product: String, version: String)] = {
    var releases: [String: (String, String)] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      for word in words.dropFirst() {
        let pair = word.split(separator: "=")
        if pair.count == 2 { releases[String(pair[0])] = (String(words[0]), String(pair[1])) }
      }
    }
    return releases
  }()

  private static let text = """
    debian sarge=3.1 etch=4 lenny=5 squeeze=6 wheezy=7 jessie=8 stretch=9 buster=10 bullseye=11 bookworm=12 trixie=13
    ubuntu trusty=14.04 xenial=16.04 bionic=18.04 focal=20.04 jammy=22.04 noble=24.04
    macos snow-leopard=10.6 mountain-lion=10.8 mavericks=10.9 yosemite=10.10 el-capitan=10.11 high-sierra=10.13 \
    big-sur=11 sierra=10.12 mojave=10.14 catalina=10.15 monterey=12 ventura=13 sonoma=14 sequoia=15
    android lollipop=5 marshmallow=6 nougat=7 oreo=8
    """
  /// Words that may stand between a product and the name of its release.
  private static let between: Set<String> = ["gnu", "linux", "os", "server", "release"]

  private static let products: [StaticString] = ["debian", "ubuntu", "macos", "android"]

  /// Most texts name no such product: they are passed without taking their words apart.
  private static func namesProduct(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in products.contains { bytes.contains($0) } }
  }

  /// The release that a short text names: `Debian Bullseye`, `Ubuntu Server (Focal Fossa)`.
  static func find(_ text: String) -> (product: String, version: String)? {
    guard namesProduct(text) else { return nil }
    var words: [String] = []
    for word in text.lowercased().utf8.split(whereSeparator: { !$0.isLetterOrDigit && $0 < 0x80 }).prefix(40) {
      words.append(String(decoding: word, as: UTF8.self))
    }
    for (place, word) in words.enumerated() {
      var before = place - 1
      // `Big Sur`
      let pair = place > 0 ? releases[words[place - 1] + "-" + word] : nil
      guard let release = pair ?? releases[word] else { continue }
      if pair != nil { before -= 1 }
      while before >= 0, between.contains(words[before]) { before -= 1 }
      if before >= 0, words[before] == release.product { return release }
    }
    return nil
  }
}
