import Testing

@testable import Text

struct MetaPrescanTests {
  @Test(arguments: [
    ("<meta charset=utf-8>", "utf-8"), ("<META CHARSET = 'Latin1'/>", "windows-1252"),
    ("<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\">", "koi8-r"),
    ("<meta content='text/html;charset=\"gb2312\"' http-equiv=content-type>", "gbk"),
    ("<!-- <meta charset=koi8-r> --><meta charset=big5>", "big5"),
    ("<title a='<meta charset=koi8-r>'></title><meta charset=euc-jp>", "euc-jp"), ("<meta charset=utf-16>", "utf-8"),
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><html>", "iso-8859-2"), ("<meta/charset=utf-8>", "utf-8"),
    ("<meta name=x><meta charset=utf-8>", "utf-8"), ("<!-->-><meta charset=utf-8>", "utf-8"),
    ("a < b <meta charset=utf-8>", "utf-8"), ("<meta charset=no-such charset=utf-8><meta charset=koi8-u>", "koi8-u"),
    ("<meta http-equiv=content-type content='charset charset = utf-8'>", "utf-8"),
  ]) func finds(page: String, name: String) {
    #expect(Array(page.utf8).withUnsafeBufferPointer { MetaPrescan.encoding($0) }?.name == name)
  }

  @Test(arguments: [
    "", "<meta", "<meta charset", "<meta charset=", "<meta charset=utf-8x>", "<metacharset=utf-8>",
    "<meta content='text/html; charset=utf-8'>", "<meta http-equiv=refresh content='0; charset=utf-8'>",
    "<!-- <meta charset=utf-8>", String(repeating: " ", count: 1024) + "<meta charset=utf-8>", "<meta charset='",
    "<? <meta charset=utf-8", "<a b=\"", "<", "</", "<!", "<meta http-equiv=content-type content='charset=\"utf-8'>",
  ]) func findsNothing(page: String) {
    #expect(Array(page.utf8).withUnsafeBufferPointer { MetaPrescan.encoding($0) } == nil)
  }
}

struct ContentTypeTests {
  @Test(arguments: [
    ("text/html; charset=utf-8", "utf-8"), ("text/html;CHARSET=\"a b\\\"c\"", "a b\"c"),
    ("text/html; boundary=x; charset=koi8-r ; q=1", "koi8-r "), (";;charset=x", "x"), ("a;charset=;charset=b", "b"),
  ]) func finds(field: String, value: String) { #expect(ContentType.charset(field) == Array(value.utf8)) }

  @Test(arguments: [
    "", "text/html", "charset=utf-8", "text/html; xcharset=utf-8", "text/html; charset", ";", "a;charset=\"",
  ]) func findsNothing(field: String) { #expect(ContentType.charset(field) == nil) }
}
