/// Language codes of CLD2 (some withdrawn, some of its own) in ISO 639-1, or 639-3 where there is no two-letter code.
enum LanguageCode {
  /// Nil for CLD2's placeholders: unknown, scripts without a language (`xx-…`), jokes (`zz…`).
  static func iso639(_ code: String) -> String? {
    switch code {
    case "", "un", "xxx", "zzb", "zze", "zzh", "zzp": nil
    case "iw": "he"
    case "jw": "jv"
    case "no": "nb"
    case "tw": "ak"
    case "mo": "ro"
    case "zh-Hant": "zh"
    case "sr-ME": "sr"
    case "bh": "bho"
    default: code.hasPrefix("xx-") ? nil : code
    }
  }
}
