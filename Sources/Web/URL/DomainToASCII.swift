import CIDN2

/// "Domain to ASCII" of the URL Standard (§3.3) with beStrict false: UTS 46, non-transitional, without the checks of
/// hyphens.
///
/// ASCII names are only put in lower case. libidn2 does the rest, and is stricter than UTS 46 in two ways that the web
/// does not follow: it refuses symbols such as `☃` (valid in UTS 46, not in IDNA 2008) and some places of hyphens.
/// Those characters pass through it in the guise of ideographs and are put back afterwards. Labels beyond 63 bytes,
/// which no DNS name can have, are refused.
enum DomainToASCII {
  /// Bytes of a name beyond ASCII that are looked at; DNS names have 253.
  private static let limit = 1024

  /// Nil when the name is none, or empty.
  static func convert(_ domain: [UInt8]) -> [UInt8]? {
    if domain.isEmpty { return nil }
    if domain.allSatisfy({ $0 < 128 }) { return domain.map(\.asciiLowercased) }
    guard domain.count <= limit, !domain.contains(0), let text = String(validating: domain, as: UTF8.self) else {
      return nil
    }
    if let name = lookup(domain) { return name.isEmpty ? nil : name }
    return disguised(text)
  }

  private static func lookup(_ domain: [UInt8]) -> [UInt8]? {
    let flags = Int32(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue | IDN2_NO_ALABEL_ROUNDTRIP.rawValue)
    var output: UnsafeMutablePointer<UInt8>?
    defer { idn2_free(output) }
    guard idn2_lookup_u8(domain + [0], &output, flags) == 0, let output else { return nil }
    var name: [UInt8] = []
    var index = 0
    while output[index] != 0 {
      name.append(output[index])
      index += 1
    }
    return name
  }

  /// The name looked up with ideographs in place of symbols and hyphens.
  private static func disguised(_ text: String) -> [UInt8]? {
    var guises: [Unicode.Scalar: Unicode.Scalar] = [:]
    var faces: [UInt32: UInt32] = [:]
    var disguise = ""
    let present = Set(text.unicodeScalars)
    // CJK Extension A: valid, unchanged by mapping and normalisation, next to never used.
    var supply = (0x3400...0x4dbf).lazy.compactMap(Unicode.Scalar.init).filter { !present.contains($0) }.makeIterator()
    for part in labels(text) {
      // What is Punycode already is for libidn2 to check.
      let isEncoded = part.prefix(4).map { UInt8(clamping: $0.value).asciiLowercased } == Array("xn--".utf8)
      for scalar in part {
        if !isEncoded, guises[scalar] == nil, scalar == "-" || isRefusedSymbol(scalar), let guise = supply.next() {
          guises[scalar] = guise
          faces[guise.value] = scalar.value
        }
        disguise.unicodeScalars.append(isEncoded ? scalar : guises[scalar] ?? scalar)
      }
    }
    guard !faces.isEmpty, let name = lookup(Array(disguise.utf8)) else { return nil }
    var output: [UInt8] = []
    for (index, label) in name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).enumerated() {
      if index > 0 { output.append(UInt8(ascii: ".")) }
      guard let label = unmasked(label, faces) else { return nil }
      output.append(contentsOf: label)
    }
    return output
  }

  /// The labels with the dot behind each, be it one of the four that IDNA knows (RFC 3490 §3.1).
  private static func labels(_ text: String) -> [[Unicode.Scalar]] {
    var labels: [[Unicode.Scalar]] = [[]]
    for scalar in text.unicodeScalars {
      labels[labels.count - 1].append(scalar)
      if scalar == "." || scalar == "\u{3002}" || scalar == "\u{ff0e}" || scalar == "\u{ff61}" { labels.append([]) }
    }
    return labels
  }

  private static func unmasked(_ label: ArraySlice<UInt8>, _ faces: [UInt32: UInt32]) -> [UInt8]? {
    guard label.starts(with: "xn--".utf8), let scalars = Punycode.decode(label.dropFirst(4)) else {
      return Array(label)
    }
    let real = scalars.map { faces[$0] ?? $0 }
    if real.allSatisfy({ $0 < 128 }) { return real.compactMap { UInt8(exactly: $0) } }
    guard let code = Punycode.encode(real), code.count <= 59 else { return nil }
    return Array("xn--".utf8) + code
  }

  /// Whether libidn2 refuses a symbol or a mark of punctuation that UTS 46 calls valid.
  private static func isRefusedSymbol(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    switch scalar.properties.generalCategory {
    case .otherSymbol, .mathSymbol, .currencySymbol, .modifierSymbol, .otherNumber, .letterNumber, .otherPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .connectorPunctuation:
      // Object replacement, replacement character: disallowed in UTS 46 as well.
      return scalar.value != 0xfffc && scalar.value != 0xfffd && lookup(Array(String(scalar).utf8)) == nil
    default:
      return false
    }
  }
}
