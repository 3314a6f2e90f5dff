import Glibc

/// The decision which encoding a page is in. See `Charset`.
struct CharsetChoice {
  private(set) var encoding: CharacterEncoding
  private(set) var source: String
  /// Bytes of the byte order mark.
  private(set) var markLength = 0
  /// Decoding as UTF-8 needs replacements; not known of other encodings.
  private(set) var hasErrors = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, contentType: String?) {
    if let (encoding, length) = CharsetChoice.mark(bytes) {
      self.encoding = encoding
      source = "bom"
      markLength = length
      return
    }
    let http = contentType.flatMap(ContentType.charset).flatMap { EncodingLabels.encoding($0) }
    let scan = UTF8Scan(bytes)
    if bytes.prefix(512).contains(0) || http?.isUTF16 == true, let order = UTF16Decoder.order(of: bytes) {
      encoding = order
      source = http?.isUTF16 == true ? "http" : "default"
      return
    }
    let meta = MetaPrescan.encoding(bytes)
    let declared = CharsetChoice.declared(http: http, meta: meta)
    if scan.isASCII {
      (encoding, source) = CharsetChoice.ofASCII(bytes, declared)
    } else if scan.isValid {
      (encoding, source) = CharsetChoice.ofUTF8(bytes, scan, declared, meta: meta)
    } else {
      (encoding, source) = CharsetChoice.ofOther(bytes, scan, declared, meta: meta)
      hasErrors = true
    }
  }

  private typealias Named = (encoding: CharacterEncoding, source: String)

  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>) -> (CharacterEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
  }

  /// The declaration that goes first. UTF-16 has been ruled out by the bytes.
  private static func declared(http: CharacterEncoding?, meta: CharacterEncoding?) -> Named? {
    if let http, !http.isUTF16 { return (http, "http") }
    return meta.map { ($0, "meta") }
  }

  /// All ASCII: every declaration fits, and only one with escape sequences makes a difference.
  private static func ofASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ declared: Named?) -> Named {
    if let escape = firstEscape(bytes), escape + 2 < bytes.count {
      if let declared, declared.encoding.name == "iso-2022-jp" { return declared }
      let next = bytes[escape + 1]
      if next == UInt8(ascii: "$") || next == UInt8(ascii: "("), let guess = CharsetGuess.encoding(bytes, from: escape),
        guess.isMultiByte
      {
        return (guess, "uchardet")
      }
    }
    guard let declared else { return (.utf8, "default") }
    return (.utf8, declared.encoding == .utf8 ? declared.source : "utf-8")
  }

  private static func firstEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress, let hit = memchr(base, 0x1B, bytes.count) else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  /// Valid UTF-8 with more than ASCII: text of another encoding is hardly ever that by chance, but for a few pairs of
  /// bytes in the East Asian encodings.
  private static func ofUTF8(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scan: UTF8Scan, _ declared: Named?, meta: CharacterEncoding?
  ) -> Named {
    guard let declared else { return (.utf8, "utf-8") }
    if declared.encoding == .utf8 { return declared }
    if declared.encoding.isMultiByte, scan.sequences < 4, meta == nil || meta == declared.encoding,
      fits(bytes, declared.encoding)
    {
      return declared
    }
    return (.utf8, meta == .utf8 ? "meta" : "utf-8")
  }

  private static func ofOther(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scan: UTF8Scan, _ declared: Named?, meta: CharacterEncoding?
  ) -> Named {
    let isMostlyUTF8 = scan.endsCut && scan.sequences > 0 || scan.sequences >= scan.errors * 8
    if isMostlyUTF8, declared == nil || declared?.encoding == .utf8 { return declared ?? (.utf8, "utf-8") }
    if isMostlyUTF8, scan.sequences >= 32, let declared, !declared.encoding.isMultiByte { return (.utf8, "utf-8") }

    let start = scan.firstError ?? 0
    if let declared, declared.encoding != .utf8 {
      let agrees = meta == nil || meta == declared.encoding || meta == .utf8
      if !declared.encoding.isMultiByte {
        if agrees { return declared }
        // The server and the page name different encodings, and a single-byte one fits anything.
        guard let meta, CharsetGuess.encoding(bytes, from: start) == meta, fits(bytes, meta) else { return declared }
        return (meta, "meta")
      }
      if fits(bytes, declared.encoding) { return declared }
    }
    if let meta, meta != .utf8, meta != declared?.encoding, fits(bytes, meta) { return (meta, "meta") }
    // A byte or two are no statistics.
    if scan.errors + scan.sequences >= 4, let guess = CharsetGuess.encoding(bytes, from: start), guess != .utf8,
      !guess.isUTF16
    {
      if let declared, declared.encoding.isMultiByte, !guess.isMultiByte { return declared }
      return (guess, "uchardet")
    }
    if let declared, declared.encoding != .utf8 { return declared }
    return (.windows1252, "default")
  }

  /// Whether the bytes can be text of an encoding: at most one fault in fifty characters outside ASCII, and one at the
  /// end, where a page may be cut.
  private static func fits(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: CharacterEncoding) -> Bool {
    guard case .multiByte(let name) = encoding.method else { return true }
    guard var converter = Converter(from: name) else { return false }
    let (_, errors) = converter.convert(UnsafeBufferPointer(rebasing: bytes.prefix(256 * 1024)))
    let high = bytes.prefix(256 * 1024).reduce(into: 0) { count, byte in if byte >= 0x80 { count += 1 } }
    return errors <= 1 + high / 100
  }
}
