import Extraction
import Model
import Testing

@Suite("Level, format, reading time, fragment")
struct KindOfPageTests {
  private func linked(_ json: String) -> String { "<script type='application/ld+json'>\(json)</script>" }

  @Test(
    arguments: [
      ("<p>Difficulty: Easy</p>", .beginner), ("<span class=difficulty>Intermediate</span>", .intermediate),
      ("<p>Skill level: Advanced</p>", .advanced), ("<p>Schwierigkeitsgrad: mittel</p>", .intermediate),
      ("<p>难度：高级</p>", .advanced), ("<p>Difficulty: Easy</p><p>Difficulty: Hard</p>", nil),
      ("<p>Level up your garden</p>", nil), ("<p>Easy</p>", nil), ("<ul class=menu-level><li>Home</ul>", nil),
    ] as [(String, PageLevel?)])
  func level(markup: String, level: PageLevel?) {
    #expect(read(page(article: markup)).level?.value == level)
  }

  @Test func statedLevel() {
    let json = linked(#"{"@type":"LearningResource","educationalLevel":"Beginner","timeRequired":"PT1H5M"}"#)
    let reading = read(page(head: json))
    #expect(reading.level == Sourced(.beginner, source: "json-ld"))
    #expect(reading.readingTime == ReadingTime(minutes: 65, source: "json-ld"))
    let meta = "<meta name=proficiencyLevel content=Expert>"
    #expect(read(page(head: meta)).level == Sourced(.advanced, source: "meta"))
  }

  @Test(
    arguments: [
      (#"{"@type":"VideoObject","name":"x"}"#, .video), (#"{"@type":"Course","name":"x"}"#, .course),
      (#"{"@type":"QAPage","name":"x"}"#, .thread), (#"{"@type":"TechArticle","headline":"x"}"#, .article),
      (#"{"@type":"LearningResource","learningResourceType":"Slides"}"#, .slides), (#"{"@type":"Organization"}"#, nil),
      (#"[{"@type":"VideoObject","name":"x"},{"@type":"Article","headline":"y"}]"#, .article),
    ] as [(String, PageFormat?)])
  func statedFormat(json: String, format: PageFormat?) {
    #expect(read(page(head: linked(json))).format?.value == format)
  }

  @Test(
    arguments: [
      ("<iframe src='https://www.youtube.com/embed/abc'></iframe><p>A talk.</p>", "https://example.org/", .video),
      ("<script src='/dist/reveal.js'></script><p>A talk.</p>", "https://example.org/", .slides),
      ("<p>A talk.</p>", "https://speakerdeck.com/someone/talk", .slides),
      ("<p>A talk.</p>", "https://vimeo.com/1234", .video),
      ("<p>Code.</p>", "https://nbviewer.org/github/x", .notebook),
      ("<p>Q</p>", "https://stackoverflow.com/questions/1/x", .thread),
      ("<meta property=og:type content=article><p>Text.</p>", "https://example.org/", .article),
      (
        "<p>Read it as <a href=/x.pdf>a document of a few pages</a>, well worth the time it takes to do so.</p>",
        "https://example.org/", .document
      ),
      ("<iframe src='https://ads.example.net/'></iframe><p>Text.</p>", "https://example.org/", nil),
    ] as [(String, String, PageFormat?)])
  func format(markup: String, url: String, format: PageFormat?) {
    #expect(read(markup, url: url).format?.value == format)
  }

  @Test func readingTime() {
    let words = String(repeating: "tree ", count: 401)
    #expect(read("<p>\(words)</p>").readingTime == ReadingTime(minutes: 3, source: "words"))
    #expect(
      read("<p>\(words)</p><pre>let a = 1\n\nlet b = 2\n</pre>").readingTime
        == ReadingTime(minutes: 3, source: "words", codeLines: 2))
    #expect(read("").readingTime == nil)
    let han = "<html lang=zh><p>" + String(repeating: "这是一个关于如何种树的教程", count: 62) + "</p>"
    #expect(read(han).readingTime?.minutes == 3)
  }

  @Test(
    arguments: [
      ("#trees", true), ("#names", true), ("#nowhere", false), ("", nil), ("#/route", nil), ("#!x", nil),
      ("#top", true), ("#b%C3%A4ume", true), ("#readme", true), ("#trees:~:text=x", true), ("#:~:text=x", nil),
      ("#author", false),
    ] as [(String, Bool?)])
  func fragment(fragment: String, isFound: Bool?) {
    let markup =
      """
      <meta name=author content=x><h2 id=trees>Trees</h2><a name=names></a><p id=bäume>x
      <h2 id=user-content-readme>Read me</h2>
      """
    #expect(read(markup, url: "https://example.org/x" + fragment).fragmentFound == isFound)
  }

  @Test func headingLanguage() {
    let headings =
      """
      <h2>How to choose the right tree for your garden</h2>
      <h2>What to do before the winter comes and the ground is frozen</h2>
      """
    let german =
      "<p>Ein Baum wird am besten im Herbst gepflanzt, wenn die Blätter gefallen sind und der Boden noch weich ist.</p>"
    #expect(read("<html lang=de><h1>Bäume</h1>\(german)\(headings)\(german)").headingLanguage?.code == "en")
    #expect(read("<html lang=de><h1>Bäume</h1>\(german)<h2>Kurz</h2>").headingLanguage == nil)
    #expect(read(page(article: headings)).headingLanguage == nil)
  }
}

@Suite("Page types")
struct PageTypeTests {
  private static let posts = (1...40).map { "<li><a href=/p\($0)>Trees of the month \($0)</a></li>" }.joined()
  private static let words = "<p>\(String(repeating: "Trees need water and light to grow. ", count: 30))</p>"

  @Test(
    arguments: [
      ("<meta name=generator content='MediaWiki 1.43.0'><p>Text</p>", "https://example.org/x", .wiki, "generator"),
      ("<meta name=generator content='Sphinx 7'><p>Text</p>", "https://example.org/x", .documentation, "generator"),
      ("<meta name=generator content='Discourse 3.2'><p>Text</p>", "https://example.org/x", .forum, "generator"),
      ("<script src='/dist/reveal.js'></script><p>A talk.</p>", "https://example.org/", .slides, "content"),
      (
        "<script type='application/ld+json'>{\"@type\":\"QAPage\"}</script>", "https://example.org/a", .forum, "json-ld"
      ),
      ("<p>Text</p>", "https://docs.example.org/start/", .documentation, "url"),
      ("<p>Text</p>", "https://example.org/docs/4.2/start", .documentation, "url"),
      ("<p>Text</p>", "https://example.org/wiki/Trees", .wiki, "url"),
      ("<p>Text</p>", "https://forum.example.org/t/trees/12", .forum, "url"),
      ("<p>Text</p>", "https://example.org/category/trees", .listing, "url"),
      (
        "<h2>Week 1: Roots</h2><p>a</p><h2>Week 2: Leaves</h2><p>b</p><h2>Week 3: Bark</h2><p>c</p>",
        "https://example.org/x", .course, "content"
      ),
      ("<main><p>All of them:</p><ul>\(posts)</ul></main>", "https://example.org/x", .listing, "content"),
      ("<meta property=og:type content=article><p>Text</p>", "https://example.org/x", .article, "og"),
      ("<article><h1>Trees</h1>\(words)</article>", "https://example.org/x", .article, "article"),
    ] as [(String, String, PageType, String)])
  func type(markup: String, url: String, type: PageType, source: String) {
    #expect(read(markup, url: url).pageType == Sourced(type, source: source))
  }

  @Test(
    arguments: [
      ("<p>Text</p>", "https://example.org/docs"), ("<p>Text</p>", "https://wiki.com/"),
      ("<h2>Week 1</h2><h2>Roots</h2><h2>Leaves</h2><h2>Bark</h2><p>Text</p>", "https://example.org/x"),
      ("<p>Text</p>", "https://example.org/"),
    ])
  func pagesOfNoTypeHaveNone(markup: String, url: String) {
    #expect(read(markup, url: url).pageType == nil)
  }
}
