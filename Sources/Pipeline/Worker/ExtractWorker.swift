import Assessment
import Extraction
import Model
package import Text

/// `extract {id,url,html_path|html}` → what is read from the page: `{id,text,title,author,description,sitename,
/// date_published,date_modified,lang,canonical,license,soft404{is,reason},complete}`.
package struct ExtractWorker: Worker {
  package struct Input: Decodable {
    var id: String
    var url: String?
    var path: String?
    var html: String?

    private enum CodingKeys: String, CodingKey {
      case id, url, html
      case path = "html_path"
    }
  }

  private let reader = PageReader()
  /// Bytes read of one page; more is cut and reported as incomplete.
  private let limit: Int

  package init(limit: Int = 20 << 20) { self.limit = limit }

  package mutating func answer(_ input: Input, into writer: inout JSONWriter) {
    let response: Response
    if let html = input.html {
      response = Response(status: 200, body: Array(html.utf8))
    } else if let path = input.path {
      switch FileBytes.read(path, limit: limit) {
      case .success(let file):
        response = Response(
          status: 200, body: file.bytes, completeness: file.isWhole ? .complete : .incomplete(.oversize))
      case .failure(let fault):
        LineFault(id: input.id, message: fault.message).write(into: &writer)
        return
      }
    } else {
      LineFault(id: input.id, message: "either \"html_path\" or \"html\" is needed").write(into: &writer)
      return
    }
    let url = input.url ?? ""
    let reading = reader.read(response, url: url)
    let soft404 = SoftNotFoundRule.evidence(of: reading, response, url: url).first
    writer.object { object in
      object.field("author", reading.author?.value)
      object.field("canonical", reading.canonical)
      object.field("complete", reading.completeness.isComplete)
      object.field("date_modified", reading.modified?.date.description)
      object.field("date_published", reading.published?.date.description)
      object.field("description", reading.summary?.value)
      object.field("id", input.id)
      object.field("lang", reading.language.code)
      object.field("license", reading.license?.spdx)
      object.field("sitename", reading.siteName?.value)
      object.key("soft404")
      object.object { inner in
        inner.field("is", soft404 != nil)
        inner.field("reason", soft404.map { $0.quote ?? $0.value })
      }
      object.field("text", reading.text)
      object.field("title", reading.title?.value)
    }
  }
}
