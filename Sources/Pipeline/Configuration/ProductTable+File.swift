import Assessment
import Model

extension ProductTable {
  /// A table is small; what is larger is none.
  private static let limit = 8 << 20

  /// - Throws: `InvalidInput` when it cannot be read, or with every line that has not the form.
  static func load(path: String) throws(InvalidInput) -> ProductTable {
    let file: FileBytes
    switch FileBytes.read(path, limit: limit) {
    case .success(let read): file = read
    case .failure(let fault): throw InvalidInput([Diagnostic(SourceLocation(file: path), fault.message)])
    }
    guard file.isWhole else {
      throw InvalidInput([Diagnostic(SourceLocation(file: path), "larger than 8 MiB: no table of products")])
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let faults = faults(text)
    guard faults.isEmpty else {
      throw InvalidInput(
        faults.prefix(20).map {
          Diagnostic(
            SourceLocation(file: path, line: $0, column: 1), "not a product",
            remedy: "write id, name, names and releases between tabs; perennial update-products makes such a file")
        })
    }
    return ProductTable(reading: text)
  }
}
