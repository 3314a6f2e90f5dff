import Assessment
import Model
import Testing

struct VersionDigestTests {
  private func mention(
    _ product: String, _ version: String, _ place: VersionMention.Place, _ quote: String = ""
  )
    -> VersionMention
  {
    VersionMention(
      product: product, key: product.lowercased(), version: version, place: place,
      quote: quote.isEmpty ? "\(product) \(version)" : quote)
  }

  @Test func keepsKnownProductsTheMostTellingFirst() {
    var reading = Reading()
    reading.versionMentions =
      [
        mention("Loomly", "3.1", .title), mention("Django", "1.8", .body), mention("Django", "3.2", .heading),
        mention("Press", "5.8", .generator), mention("Python", "3.8", .title), mention("Python", "3.8.1", .title),
      ]
    let kept = VersionDigest.keep(reading, in: .builtIn)
    #expect(kept.map { "\($0.product) \($0.version)" } == ["Python 3.8", "Django 3.2", "Django 1.8"])
  }

  @Test func isBoundedAndKeepsTheNewestOfAPlace() {
    let many = (0..<20).map { mention("Django", "1.\($0)", .heading) } + [mention("Django", "5.2", .heading)]
    var reading = Reading()
    reading.versionMentions = many
    let kept = VersionDigest.keep(reading, in: .builtIn)
    #expect(kept.count == 8)
    #expect(kept.first?.version == "5.2")
  }

  @Test(
    arguments: [
      ("Warm the honey and add thyme. The recipe gives plenty.", false),
      ("Install it from a terminal, then write a script.", true), ("Сначала создайте папку и откройте окно.", true),
    ])
  func commonWordsAreNamesOnPagesAboutSoftware(text: String, isName: Bool) {
    var reading = Reading()
    reading.text = text
    reading.versionMentions = [mention("Elixir", "1.5", .title), mention("Django", "1.8", .title)]
    let kept = VersionDigest.keep(reading, in: .builtIn).map(\.product)
    #expect(Set(kept) == (isName ? ["Elixir", "Django"] : ["Django"]))
  }

  @Test(
    arguments: [
      ("https://docs.loom.example/12/warp.html", "https://docs.loom.example/current/warp.html", true),
      ("https://docs.loom.example/en/3.2/warp/", "https://docs.loom.example/en/5.2/warp/", true),
      ("https://docs.loom.example/v2/warp", "https://docs.loom.example/v10/warp", true),
      ("https://docs.loom.example/12/warp.html", "https://docs.loom.example/9/warp.html", false),
      ("https://docs.loom.example/12/warp.html", "https://docs.loom.example/13/weft.html", false),
      ("https://docs.loom.example/12/warp.html", "https://other.example/13/warp.html", false),
      ("https://docs.loom.example/12/warp.html", "https://docs.loom.example/12/warp.html", false),
    ])
  func newerAddress(page: String, link: String, isNewer: Bool) {
    var reading = Reading()
    reading.versionMentions = [mention("loom", "12", .url)]
    reading.links = [Link(url: link, text: "newer", role: .navigation)]
    #expect(NewerAddress.find(reading, address: page) == (isNewer ? link : nil))
    reading.links = []
    reading.canonical = link
    #expect(NewerAddress.find(reading, address: page) == (isNewer ? link : nil))
    reading.versionMentions = []
    #expect(NewerAddress.find(reading, address: page) == nil)
  }

  @Test func theCurrentEditionIsBest() {
    var reading = Reading()
    reading.versionMentions = [mention("loom", "12", .url)]
    reading.links = ["13", "current", "14"].map {
      Link(url: "https://loom.example/docs/\($0)/", text: $0, role: .navigation)
    }
    #expect(
      NewerAddress.find(reading, address: "https://loom.example/docs/12/") == "https://loom.example/docs/current/")
  }
}
