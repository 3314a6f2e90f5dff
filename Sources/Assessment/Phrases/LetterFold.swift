/// Letters as they are compared: small, and without the marks that pages set or leave out as they like (accents, the
/// Greek tonos, the dots of ё and i, Arabic and Hebrew vowel signs). Phrases and texts are folded alike.
enum LetterFold {
  /// The folded scalar value; 0 for marks that are left out.
  @inline(__always) static func fold(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
    if value < 0x180 { return value < 0xC0 ? value : UInt32(latin[Int(value) - 0xC0]) }
    if value < 0x300 { return latinBeyond(value) }
    if value < 0x370 { return 0 }
    if value < 0x530 { return value < 0x400 ? greek(value) : cyrillic(value) }
    return value < 0x2000 || value > 0xFF00 ? others(value) : value
  }

  /// U+00C0–U+017F by their base letters.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  private static func latinBeyond(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x1A0, 0x1A1: 0x6F
    case 0x1AF, 0x1B0: 0x75
    case 0x218, 0x219: 0x73
    case 0x21A, 0x21B: 0x74
    default: value
    }
  }

  private static func greek(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x3AF, 0x390, 0x3AA, 0x3CA: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3CD, 0x3B0, 0x3AB, 0x3CB: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x391...0x3A9: value + 32
    default: value
    }
  }

  private static func cyrillic(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x401, 0x451: 0x435
    case 0x419, 0x439: 0x438
    case 0x407, 0x457: 0x456
    case 0x490, 0x491: 0x433
    case 0x400...0x40F: value + 80
    case 0x410...0x42F: value + 32
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: value | 1
    default: value
    }
  }

  private static func others(_ value: UInt32) -> UInt32 {
    switch value {
    // Hebrew points, Arabic vowel signs and the stroke that only makes words longer.
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x64B...0x652, 0x640, 0x670: 0
    case 0x622, 0x623, 0x625: 0x627
    case 0x649, 0x6CC: 0x64A
    case 0x6A9: 0x643
    case 0x629, 0x6C0: 0x647
    // Devanagari: the dot below, and the two signs for a nasal vowel.
    case 0x93C: 0
    case 0x958: 0x915
    case 0x959: 0x916
    case 0x95A: 0x917
    case 0x95B: 0x91C
    case 0x95C: 0x921
    case 0x95D: 0x922
    case 0x95E: 0x92B
    case 0x95F: 0x92F
    case 0x901: 0x902
    case 0x1EA0...0x1EB7: 0x61
    case 0x1EB8...0x1EC7: 0x65
    case 0x1EC8...0x1ECB: 0x69
    case 0x1ECC...0x1EE3: 0x6F
    case 0x1EE4...0x1EF1: 0x75
    case 0x1EF2...0x1EF9: 0x79
    // The wide forms of digits and letters.
    case 0xFF10...0xFF19: value - 0xFEE0
    case 0xFF21...0xFF3A: value - 0xFEE0 + 32
    case 0xFF41...0xFF5A: value - 0xFEE0
    default: value
    }
  }
}
