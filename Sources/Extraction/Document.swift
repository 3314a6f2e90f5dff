import HTML
package import Model
import Text

/// A page read for people: its reading, and its main text as Markdown.
package struct Document: Sendable {
  package var reading: Reading
  /// CommonMark with GitHub's tables; the words of `reading.text`, in the same order.
  package var markdown: String
}

extension PageReader {
  /// Reads a page as `read` does, and writes its main text as Markdown. All markup in the output is Perennial's: no HTML,
  /// addresses http or https, the page's own text escaped. Bounded: what exceeds four megabytes is left out.
  package func document(_ response: Response, url: String) -> Document {
    let decoded = Charset.decode(response.body, contentType: response.headers["content-type"])
    let charset = Sourced(decoded.charset, source: decoded.source)
    let tree = HTMLTree(parsing: decoded.utf8, limits: limits, keepsMarks: true)
    let page = PageReading(tree, response, url: url, charset: charset)
    // The reading is that of the tree without marks, so that it is `read`'s to the last field.
    return Document(reading: read(response, url: url), markdown: String(decoding: page.markdown(), as: UTF8.self))
  }
}

extension PageReading {
  fileprivate func markdown() -> [UInt8] {
    if main.isStructured { return MarkdownWriter.write(paragraphs: main.text) }
    let selected = MainText.select(page, main.passages, isTracing: true)
    return MarkdownWriter.write(page, selected, resolver).markdown
  }
}
