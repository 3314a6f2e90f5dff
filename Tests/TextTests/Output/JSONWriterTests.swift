import Foundation
import Model
import Testing
import Text

struct JSONWriterTests {
  private func text(_ writer: JSONWriter) -> String { String(decoding: writer.bytes, as: UTF8.self) }

  @Test func writesNestedContainersCompactly() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("a", 1)
      writer.array("b") { writer in
        writer.value(true)
        writer.null()
        writer.array { _ in }
        writer.object { $0.field("c", "x") }
      }
      writer.object("d") { _ in }
    }
    writer.newline()
    writer.value("next")
    #expect(text(writer) == "{\"a\":1,\"b\":[true,null,[],{\"c\":\"x\"}],\"d\":{}}\n\"next\"")
  }

  @Test func indents() {
    var writer = JSONWriter(indented: true)
    writer.object { writer in
      writer.array("a") { writer in
        writer.value(1)
        writer.value(2)
      }
      writer.object("b") { _ in }
    }
    #expect(text(writer) == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}")
  }

  @Test(arguments: [
    ("plain / text", "\"plain / text\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\u{8}\t\n\u{c}\r", "\"\\b\\t\\n\\f\\r\""),
    ("\u{0}\u{1f}\u{7f}\u{85}\u{9f}", "\"\\u0000\\u001f\\u007f\\u0085\\u009f\""),
    ("\u{2027}\u{2028}\u{2029}\u{202a}", "\"\u{2027}\\u2028\\u2029\u{202a}\""), ("é日😀\u{a0}", "\"é日😀\u{a0}\""),
    ("\r\n", "\"\\r\\n\""), ("", "\"\""),
  ]) func escapesStrings(input: String, expected: String) {
    var writer = JSONWriter()
    writer.value(input)
    #expect(writer.bytes == Array(expected.utf8))
  }

  @Test(arguments: [
    (0.1, "0.1"), (1, "1"), (-3, "-3"), (1e300, "1e+300"), (0.1 + 0.2, "0.30000000000000004"), (.nan, "null"),
    (.infinity, "null"), (2.5e-308, "2.5e-308"),
  ]) func writesNumbersInTheirShortestForm(number: Double, expected: String) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(text(writer) == expected)
  }

  @Test func writesOptionalsDatesAndExtremes() throws {
    var writer = JSONWriter()
    let date = try #require(CivilDate(year: 2021, month: 3))
    writer.object { writer in
      writer.field("date", date)
      writer.field("max", Int64.max)
      writer.field("min", Int64.min)
      writer.field("none", nil as String?)
      writer.field("time", Timestamp(secondsSince1970: 0))
      writer.field("words", ["a", "b"])
    }
    #expect(
      text(writer) == "{\"date\":\"2021-03\",\"max\":9223372036854775807,\"min\":-9223372036854775808,\"none\":null,"
        + "\"time\":\"1970-01-01T00:00:00Z\",\"words\":[\"a\",\"b\"]}")
  }

  @Test func readsBackAsTheSameStrings() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let scalars = (0..<20).map { _ in Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) ?? "\"" }
      let input = String(String.UnicodeScalarView(scalars))
      var writer = JSONWriter()
      writer.value([input])
      let decoded = try JSONDecoder().decode([String].self, from: Data(writer.bytes))
      #expect(decoded.first.map { Array($0.utf8) } == Array(input.utf8))
    }
  }

  @Test func resetForgetsEverything() {
    var writer = JSONWriter()
    writer.object { $0.key("a" as StaticString) }
    writer.reset()
    writer.value(1)
    #expect(text(writer) == "1")
  }
}
