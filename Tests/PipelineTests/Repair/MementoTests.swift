import Model
import Registry
import Testing

@testable import Pipeline

/// What archives say of their copies is read whatever its form, and never trusted to have one.
struct MementoTests {
  @Test func timeMaps() {
    let text = """
      <http://a.example/page, one>; rel="original",
      <http://archive.example/timemap/link/http://a.example/>; rel="self"; type="application/link-format"
        ; from="Tue, 20 Jun 2000 18:02:59 GMT",
      <http://archive.example/20000620180259/http://a.example/>
        ; rel="first memento"; datetime="Tue, 20 Jun 2000 18:02:59 GMT",
      <http://archive.example/2009/http://a.example/?b=1,2;3>; datetime="Wed, 27 May 2009 14:00:00 GMT"; rel=memento,
      <http://archive.example/x>; rel="memento"; datetime="yesterday",
      <http://archive.example/y>; rel="mementos"; datetime="Wed, 27 May 2009 14:00:00 GMT",
      <http://archive.example/20111231/http://a.example/>; REL="last memento"; datetime="Sat, 31 Dec 2011 00:00:00 GMT"
      """
    let found = TimeMap(Array(text.utf8)).mementos
    #expect(found.map(\.at.description) == ["2000-06-20T18:02:59Z", "2009-05-27T14:00:00Z", "2011-12-31T00:00:00Z"])
    #expect(found[1].url == "http://archive.example/2009/http://a.example/?b=1,2;3")
  }

  @Test func indexes() throws {
    let memento = try #require(
      AddressTemplate("https://archive.example/{timestamp}/{+url}", needsTimestamp: true))
    let text = """
      example,a)/ 20100203040506 http://a.example/ text/html 200 ABC 123
      example,a)/ 20110203040506 http://a.example/ text/html 404 ABC 123
      example,a)/ 20120203040506 http://a.example/ warc/revisit - ABC 123
      example,a)/ 20129903040506 http://a.example/ text/html 200
      <html>no index</html>

      """
    #expect(
      Memento.inIndex(Array(text.utf8), memento: memento).map(\.url) == [
        "https://archive.example/20100203040506/http://a.example/",
        "https://archive.example/20120203040506/http://a.example/",
      ])
  }

  @Test(arguments: [
    "", "<", "<>", "<a", "<a>;", "<a>,<b>;rel=\"memento", "<a>;=;rel", ",,,;;;", "<a>;rel=memento;datetime=\"",
  ])
  func whatIsNoTimeMapHoldsNothing(_ text: String) {
    #expect(TimeMap(Array(text.utf8)).mementos.isEmpty)
  }

  @Test(arguments: [
    ("http://archive.example/t/{+url}", "http://archive.example/t/http://a.example/?b=c"),
    ("http://archive.example/t?u={url}&x", "http://archive.example/t?u=http%3A%2F%2Fa.example%2F%3Fb%3Dc&x"),
  ])
  func templates(_ text: String, _ filled: String) throws {
    #expect(try #require(AddressTemplate(text)).filled(url: "http://a.example/?b=c") == filled)
  }

  @Test(arguments: [
    ("archive: {timemap: \"http://a.example/\"}", "“timemap” cannot be"),
    ("archive: {timemap: \"ftp://a.example/{url}\"}", "“timemap” cannot be"),
    ("archive: {perNight: 3}", "neither “timemap” nor “cdx”"),
    ("archive: {cdx: \"http://a.example/{url}\"}", "belong together"),
    ("archive: {timemaps: x}", "did you mean “timemap”"),
  ])
  func faultsAreNamed(_ section: String, _ fault: String) throws {
    let text = "registry: r.yaml\nstate: s.sqlite\noutput: out\n\(section)\n"
    let error = #expect(throws: InvalidInput.self) {
      try PipelineConfiguration.load(SourceText(file: "p.yaml", bytes: Array(text.utf8)))
    }
    #expect(error?.description.contains(fault) == true, "\(error?.description ?? "")")
  }
}
