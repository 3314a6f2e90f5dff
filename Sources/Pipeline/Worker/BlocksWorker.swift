import Extraction
package import Text

/// `blocks {id,url,html_path|html}` → `{id,blocks:[{text,features}]}`: every block of a page that readers see, and the
/// numbers by which the model of main text judges it. For those who fit that model; their names are in the first answer.
package struct BlocksWorker: Worker {
  package typealias Input = ExtractWorker.Input

  private let reader = PageReader()
  private var isFirst = true
  private let limit: Int

  package init(limit: Int = 20 << 20) { self.limit = limit }

  package mutating func answer(_ input: Input, into writer: inout JSONWriter) {
    switch input.response(limit: limit) {
    case .failure(let fault): fault.write(into: &writer)
    case .success(let response):
      writer.object { object in
        object.array("blocks") { array in
          for block in reader.blocks(response, url: input.url ?? "") {
            array.object {
              $0.array("features") { row in for value in block.features { row.value(Int64(value)) } }
              $0.field("text", block.text)
            }
          }
        }
        object.field("id", input.id)
        if isFirst { object.field("names", BlockSample.names) }
      }
      isFirst = false
    }
  }
}
