import Extraction
import Model
import Testing

@Suite("Version mentions")
struct VersionTests {
  private func found(_ reading: Reading) -> [String] {
    reading.versionMentions.map { "\($0.place.rawValue) \($0.key) \($0.version)" }
  }

  @Test(
    arguments: [
      ("Getting started with Rails 5.2", ["title rails 5.2"]),
      ("Visual Studio 2019: first steps", ["title visual studio 2019"]),
      ("Learn Vue v3", ["title vue 3"]), ("Debian GNU/Linux 12", ["title debian gnu/linux 12"]),
      ("Ubuntu 18.04 LTS", ["title ubuntu 18.04"]), ("Angular 11.x tutorial", ["title angular 11.x"]),
      ("PostgreSQL version 15", ["title postgresql 15"]), ("jQuery 3 basics", ["title jquery 3"]),
      ("10 tips for 2020", []), ("Chapter 3: Trees", []), ("Top 10 trees", []), ("May 2019", []), ("Part 2", []),
      ("Trees 24.12.2019", []), ("Step 4 of 5", []), ("Knots in Debian Bullseye", ["title debian 11"]),
      ("Ubuntu Server Focal", ["title ubuntu 20.04"]), ("A buster of myths", []), ("Stretch goals at Debian", []),
      ("Looms - Perch HTTP Server Version 2.4", ["title perch http server 2.4"]),
      ("Servidor Perch Versão 2.4", ["title servidor perch 2.4"]),
    ])
  func titles(title: String, expected: [String]) {
    #expect(found(read("<title>\(title)</title><p>Text.</p>")) == expected)
  }

  @Test(
    arguments: [
      ("https://docs.example.com/en/3.2/intro/", ["url example 3.2"]),
      ("https://www.postgresql.org/docs/15/sql.html", ["url postgresql 15"]),
      ("https://laravel.com/docs/8.x/queues", ["url laravel 8.x"]),
      ("https://perch.readthedocs.io/en/v2.1/", ["url perch 2.1"]), ("https://v17.perch.dev/guide", ["url perch 17"]),
      ("https://docs.example.com/python-3.8/x", ["url python 3.8"]),
      ("https://perch.apache.org/docs/2.4.0/", ["url perch 2.4.0"]),
      ("https://docs.example.com/perch-doc-15/x", ["url perch 15"]),
      ("https://docs.example.com/perch3.11-doc/x", ["url perch 3.11"]), ("https://example.com/2019/05/trees", []),
      ("https://example.com/trees/15/", []), ("https://127.0.0.1/docs/15/", []),
    ])
  func addresses(url: String, expected: [String]) {
    #expect(found(read("<p>Text.</p>", url: url)) == expected)
  }

  @Test(
    arguments: [
      ("<pre>FROM python:3.8-slim</pre>", ["code python 3.8"]),
      ("<pre>apt install postgresql-15</pre>", ["code postgresql 15"]),
      ("<pre>pip install django==2.2.1</pre>", ["code django 2.2.1"]),
      ("<pre>npx node@14 x.js</pre>", ["code node 14"]),
      ("<pre>python3.8 -m venv x</pre>", ["code python 3.8"]), ("<pre>use TLSv1.2</pre>", ["code tls 1.2"]),
      ("<pre>a=1 b:2 http://e.org/x-5-y sha-256 mp3</pre>", []),
      ("<p>The example needs PHP 7.4 or later.</p>", ["body php 7.4"]), ("<p>It runs on Windows Server 2016.</p>", []),
      ("<p>It costs Anna 3.50 euros, 10 % more than in May 12.</p>", []), ("<p>Am 14. Juli kam der Zug.</p>", []),
      ("<p>We counted 12 birds in 2019. Nearly 40 flew away.</p>", []),
      ("<p>It is licensed under CC BY-SA 4.0.</p>", []), ("<h2>Install Node 14</h2><p>Text.</p>", ["heading node 14"]),
      ("<meta name=package content='Perch-perch-book-11-en-US-1.0-1'>", ["banner perch 11"]),
      ("<meta name=package content='perch-11'>", []),
      ("<meta name='docsearch:version' content='v3.1'>", ["banner example 3.1"]),
      ("<meta name='docsearch:version' content='next'>", []),
      ("<div class=version>Version: 3.2.1</div>", ["banner example 3.2.1"]),
      ("<span class=release-date>10.11.2023</span>", []),
    ])
  func content(markup: String, expected: [String]) {
    #expect(found(read(page(article: markup))) == expected)
  }

  @Test func theMostTellingPlaceCounts() {
    let reading = read(
      """
      <title>Perch 2.1 in short</title><meta name=generator content='Press 5.8'><h1>All of Perch 2.1</h1>
      <p>We use Perch 2.1 here.</p>
      """)
    #expect(found(reading) == ["title perch 2.1", "generator press 5.8"])
    #expect(reading.versionMentions.first?.product == "Perch")
    #expect(reading.versionMentions.first?.quote == "Perch 2.1 in short")
    #expect(reading.versionMentions.first.map { $0.count >= 3 } == true)
  }

  @Test func areBounded() {
    let many = (0..<5_000).map { "Perch \($0 % 50).\($0 % 90)" }.joined(separator: ", ")
    #expect(read("<p>\(many)</p>").versionMentions.count == 32)
  }

  @Test func documentationOptions() {
    let script = "<script>var DOCUMENTATION_OPTIONS = {URL_ROOT: '../', VERSION: '3.8.20', LANGUAGE: 'en'};</script>"
    #expect(found(read(script + "<p>Text.</p>", url: "https://docs.perch.org/x")) == ["banner perch 3.8.20"])
  }
}
