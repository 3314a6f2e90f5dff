/// Comparing language tags by what they mean to a reader.
package enum LanguageTag {
  /// Whether two BCP 47 tags name one language, or variants that detectors and registries use for one another.
  package static func same(_ a: String, _ b: String) -> Bool {
    let (a, b) = (primary(a), primary(b))
    return a == b || a == "und" || b == "und" || a == "mul" || b == "mul"
  }

  private static func primary(_ tag: String) -> String {
    let subtag = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return groups[subtag] ?? subtag
  }

  /// Members of a macrolanguage, old codes, and three-letter codes of languages that have two letters.
  private static let groups: [String: String] = [
    "nb": "no", "nn": "no", "nor": "no", "nob": "no", "nno": "no", "cmn": "zh", "yue": "zh", "zho": "zh", "chi": "zh",
    "hr": "sr", "bs": "sr", "sh": "sr", "cnr": "sr", "hrv": "sr", "srp": "sr", "bos": "sr", "iw": "he", "heb": "he",
    "in": "id", "ind": "id", "ms": "id", "msa": "id", "zsm": "id", "ji": "yi", "jw": "jv", "mo": "ro", "ron": "ro",
    "fil": "tl", "tgl": "tl", "prs": "fa", "pes": "fa", "fas": "fa", "arb": "ar", "arz": "ar", "ara": "ar", "ckb": "ku",
    "kmr": "ku", "swh": "sw", "swa": "sw", "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es",
    "por": "pt", "ita": "it", "nld": "nl", "dut": "nl", "rus": "ru", "ukr": "uk", "pol": "pl", "ces": "cs", "cze": "cs",
    "jpn": "ja", "kor": "ko", "hin": "hi", "ben": "bn", "tur": "tr", "vie": "vi", "ell": "el", "gre": "el", "swe": "sv",
    "dan": "da", "fin": "fi", "hun": "hu", "cat": "ca", "eus": "eu", "baq": "eu", "tha": "th", "bul": "bg",
    "simple": "en",
    "als": "de", "gsw": "de", "azj": "az", "uzn": "uz", "ekk": "et", "lvs": "lv", "npi": "ne", "ory": "or",
  ]
}
