import Extraction
import Model

private let reader = PageReader()

/// One input of the fuzzer, read as a page: any bytes must give a reading, the same one each time, with text that is no
/// longer than its bounds. What the first byte says about the charset is part of the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let types = ["text/html", "text/html; charset=utf-8", "text/html; charset=shift_jis", "text/html; charset=utf-16le"]
  let type = types[Int(bytes.first ?? 0) % types.count]
  let response = Response(
    status: 200, headers: Headers([.init(name: "content-type", value: type)]), body: bytes)
  let url = "https://example.org/tutorials/2024/reading"
  let reading = reader.read(response, url: url)
  let again = reader.read(response, url: url)
  precondition(reading.text == again.text && reading.links == again.links, "two readings of one page differ")
  precondition(reading.text.utf8.count <= 16 << 20, "text beyond its bound")
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager calls the program's first function so; libFuzzer's own `main` does the same as this.
@_cdecl("ReadPage_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, fuzzOneInput)
}
