import Glibc

package import Text

/// One stage behind the worker protocol: NDJSON in, NDJSON out, one answer a line, joined by `id`.
///
/// Spark pipes through it, the benchmarks drive it, and other tools may call it. A bad line is answered with
/// `{"id",…,"error"}` and never ends the worker.
package protocol Worker {
  associatedtype Input: Decodable
  /// Answers one input; appends nothing when the answer comes later (`finish`).
  mutating func answer(_ input: Input, into writer: inout JSONWriter)
  /// What is left to say after the last input; each answer is one line.
  mutating func finish(_ line: (inout JSONWriter) -> Void)
}

extension Worker {
  package mutating func finish(_ line: (inout JSONWriter) -> Void) {}

  /// Serves standard input to its end.
  package mutating func serve(input: Int32 = STDIN_FILENO, output: LineWriter) throws {
    var reader = LineReader(descriptor: input)
    let decoder = LineDecoder<Input>()
    var writer = JSONWriter(reserving: 4096)
    while let line = try reader.next() {
      writer.reset()
      switch decoder.decode(line) {
      case .success(let value): answer(value, into: &writer)
      case .failure(let fault): fault.write(into: &writer)
      case nil: continue
      }
      if !writer.bytes.isEmpty { output.write(writer.bytes) }
      if !reader.hasBufferedLine { output.flush() }
      if output.failure != 0 { return }
    }
    output.flush()
  }
}
