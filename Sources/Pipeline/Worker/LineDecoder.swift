import FoundationEssentials
import Text

/// A line that could not be understood, answered under its id where one could be read.
struct LineFault: Error {
  var id: String?
  var message: String

  func write(into writer: inout JSONWriter) {
    writer.object { object in
      object.field("error", message)
      object.field("id", id)
    }
  }
}

/// Decodes one JSON object a line.
struct LineDecoder<Input: Decodable> {
  private let decoder = JSONDecoder()

  private struct Identity: Decodable { var id: String }

  /// Nil for a blank line.
  func decode(_ line: LineReader.Line) -> Result<Input, LineFault>? {
    guard case .bytes(let bytes) = line else {
      return .failure(LineFault(id: nil, message: "the line is too long (over 64 MiB)"))
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    let data = Data(bytes)
    do {
      return .success(try decoder.decode(Input.self, from: data))
    } catch {
      let id = (try? decoder.decode(Identity.self, from: data))?.id
      return .failure(LineFault(id: id, message: Self.explain(error)))
    }
  }

  private static func explain(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "not a JSON object" }
    return switch error {
    case .keyNotFound(let key, _): "the key \"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "the value of \"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has the wrong type"
    default: "not a JSON object"
    }
  }
}
