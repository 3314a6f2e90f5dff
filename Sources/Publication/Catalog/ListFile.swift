import Text

/// A JSON file that holds a long list, one element a line, written without ever holding the list.
struct ListFile {
  let file: StagedFile
  private var isEmpty = true
  private var json = JSONWriter(reserving: 4096)

  /// - Parameter head: Everything before the first element.
  init(_ path: String, in draft: DraftGeneration, head: StaticString) throws(PublicationError) {
    file = try draft.create(path)
    try file.write(head)
  }

  mutating func add(_ write: (inout JSONWriter) -> Void) throws(PublicationError) {
    json.reset()
    write(&json)
    try add(json.bytes)
  }

  /// Adds an element that is JSON already.
  mutating func add(_ element: some Collection<UInt8>) throws(PublicationError) {
    if isEmpty { try file.write("\n") } else { try file.write(",\n") }
    isEmpty = false
    try file.write(element)
  }

  /// Ends a list; what follows may hold one value and may open the next list.
  mutating func next(
    _ text: StaticString, value: [UInt8] = [], then more: StaticString = ""
  ) throws(PublicationError) {
    if !isEmpty { try file.write("\n") }
    try file.write(text)
    try file.write(value)
    try file.write(more)
    isEmpty = true
  }

  func close(in draft: DraftGeneration) throws(PublicationError) {
    try file.write("\n")
    try draft.finish(file)
  }

  /// - Parameter tail: Everything after the last element.
  mutating func finish(in draft: DraftGeneration, tail: StaticString) throws(PublicationError) {
    try next(tail)
    try close(in: draft)
  }
}
