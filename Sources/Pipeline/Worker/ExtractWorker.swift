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

    /// The page as an answer to a request; of a file, at most `limit` bytes.
    func response(limit: Int) -> Result<Response, LineFault> {
      if let html { return .success(Response(status: 200, body: Array(html.utf8))) }
      guard let path else { return .failure(LineFault(id: id, message: "either \"html_path\" or \"html\" is needed")) }
      switch FileBytes.read(path, limit: limit) {
      case .success(let file):
        return .success(
          Response(status: 200, body: file.bytes, completeness: file.isWhole ? .complete : .incomplete(.oversize)))
      case .failure(let fault): return .failure(LineFault(id: id, message: fault.message))
      }
    }
  }

  private let reader = PageReader()
  /// Bytes read of one page; more is cut and reported as incomplete.
  private let limit: Int

  package init(limit: Int = 20 << 20) { self.limit = limit }

  package mutating func answer(_ input: Input, into writer: inout JSONWriter) {
    let response: Response
    switch input.response(limit: limit) {
    case .success(let read): response = read
    case .failure(let fault):
      fault.write(into: &writer)
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
