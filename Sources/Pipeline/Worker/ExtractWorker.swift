import Assessment
import Extraction
import Glibc
import Model
package import Text
import Web

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
    let soft404 = softNotFound(reading, response, url)
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

extension ExtractWorker {
  /// What says that the page is a "not found" page; nil when nothing does.
  private func softNotFound(_ reading: Reading, _ response: Response, _ url: String) -> Evidence? {
    guard let address = WebURL(url) ?? WebURL("https://page.invalid/page") else { return nil }
    let capture = Capture(url: address.href, ending: .response(response))
    let ruling = SoftNotFoundRule().apply(VisitFacts(url: address, capture: capture, reading: reading))
    return ruling?.evidence.first
  }
}

/// A file's bytes up to a limit.
package struct FileBytes {
  package var bytes: [UInt8]
  package var isWhole: Bool

  package struct Fault: Error {
    package var message: String
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  package static func read(_ path: String, limit: Int) -> Result<FileBytes, Fault> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(fault(path)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(fault(path)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(Fault(message: "\(path): not a file")) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size), limit) + 1)
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return .failure(fault(path)) }
      if count == 0 { return .success(FileBytes(bytes: bytes, isWhole: true)) }
      bytes.append(contentsOf: buffer[..<count])
    }
    bytes.removeLast(bytes.count - limit)
    return .success(FileBytes(bytes: bytes, isWhole: false))
  }

  private static func fault(_ path: String) -> Fault { Fault(message: "\(path): \(String(cString: strerror(errno)))") }
}
