package import Model

/// Where a page to read comes from: an address to visit, a file, or standard input.
package enum PageInput: Sendable, Hashable {
  case address(String)
  case file(String)
  case standardInput

  /// `-` is standard input; what begins like an http address is one; everything else names a file.
  package init(_ argument: String) {
    let start = argument.prefix(8).lowercased()
    if argument == "-" {
      self = .standardInput
    } else if start.hasPrefix("http://") || start.hasPrefix("https://") {
      self = .address(argument)
    } else {
      self = .file(argument)
    }
  }

  /// Bytes read of a file; more is cut and reported as incomplete.
  package static let limit = 20 << 20

  /// The page's bytes as a response without headers; nil for an address.
  /// - Throws: `PipelineError` when the file cannot be read.
  package func response() throws -> Response? {
    let (path, mustBeRegular) =
      switch self {
      case .address: ("", true)
      case .file(let name): (name, true)
      case .standardInput: ("/dev/stdin", false)
      }
    guard !path.isEmpty else { return nil }
    switch FileBytes.read(path, limit: Self.limit, mustBeRegular: mustBeRegular) {
    case .success(let file):
      return Response(status: 200, body: file.bytes, completeness: file.isWhole ? .complete : .incomplete(.oversize))
    case .failure(let fault):
      throw PipelineError(.usage, "\(fault.message); give a file, an http(s) address, or - for standard input")
    }
  }
}
