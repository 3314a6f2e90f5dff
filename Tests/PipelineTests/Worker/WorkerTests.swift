import Glibc
import Testing

@testable import Pipeline

struct WorkerTests {
  /// The answers of a worker to lines on standard input.
  private func serve(_ worker: some Worker, _ input: String) throws -> [String] {
    var worker = worker
    var incoming: [Int32] = [0, 0]
    var outgoing: [Int32] = [0, 0]
    #expect(pipe(&incoming) == 0 && pipe(&outgoing) == 0)
    let bytes = Array(input.utf8)
    #expect(write(incoming[1], bytes, bytes.count) == bytes.count)
    close(incoming[1])
    try worker.serve(input: incoming[0], output: LineWriter(descriptor: outgoing[1]))
    close(outgoing[1])
    close(incoming[0])
    var answers: [String] = []
    var reader = LineReader(descriptor: outgoing[0])
    while case .bytes(let line)? = try reader.next() { answers.append(String(decoding: line, as: UTF8.self)) }
    close(outgoing[0])
    return answers
  }

  @Test func canonicalizeFollowsTheURLStandard() throws {
    let answers = try serve(
      CanonicalizeWorker(),
      #"""
      {"id":"1","input":"HTTP://EXAMPLE.org:80/a/../b","base":null}
      {"id":"2","input":"../c","base":"http://example.org/a/b/"}
      {"id":"3","input":"http://[::1"}
      """#)
    #expect(
      answers == [
        #"{"href":"http://example.org/b","id":"1"}"#, #"{"href":"http://example.org/a/c","id":"2"}"#,
        #"{"href":null,"id":"3"}"#,
      ])
  }

  @Test func robotsGivesTheRuling() throws {
    let answers = try serve(
      RobotsWorker(),
      #"""
      {"id":"a","robots":"User-agent: *\r\nDisallow: /private\r\n","agent":"FooBot","url":"http://h.example/private/x"}
      {"id":"b","robots":"User-agent: *\nDisallow: /private\n","agent":"FooBot","url":"http://h.example/public"}
      """#)
    #expect(answers == [#"{"allowed":false,"id":"a"}"#, #"{"allowed":true,"id":"b"}"#])
  }

  @Test(arguments: [
    (#"{"id":"7","text":5}"#, #"{"error":"the value of \"text\" has the wrong type","id":"7"}"#),
    (#"{"id":"7"}"#, #"{"error":"the key \"text\" is missing","id":"7"}"#),
    ("{not json", #"{"error":"not a JSON object","id":null}"#),
    ("[]", #"{"error":"the value of \"\" has the wrong type","id":null}"#),
  ])
  func aBadLineIsAnsweredAndTheNextOneServed(bad: String, answer: String) throws {
    let answers = try serve(LanguageWorker(), bad + "\n\n" + #"{"id":"8","text":""}"# + "\n")
    #expect(answers == [answer, #"{"id":"8","lang":null}"#])
  }

  @Test func extractReadsInlineHTML() throws {
    let page =
      #"{"id":"p","url":"http://example.org/p","html":"<html><head><title>Knots</title></head><body><main><h1>Knots</h1><p>Tie the reef knot with both ends, then pull them tight.</p></main></body></html>"}"#
    let answers = try serve(ExtractWorker(), page)
    #expect(answers.count == 1)
    #expect(answers[0].contains(#""title":"Knots""#))
    #expect(answers[0].contains("reef knot"))
    #expect(answers[0].contains(#""soft404":{"is":false,"reason":null}"#))
  }

  @Test func extractNamesAFileThatIsNotThere() throws {
    let answers = try serve(ExtractWorker(), #"{"id":"p","url":"","html_path":"/nonexistent/page.html"}"#)
    #expect(answers == [#"{"error":"/nonexistent/page.html: No such file or directory","id":"p"}"#])
  }
}
