import HTML

/// SPDX identifiers (SPDX License List 3) of licences by their addresses and their names.
enum LicenseWords {
  /// The identifier, nil when the words name no licence or leave its version open.
  static func spdx(_ words: String) -> String? {
    let lower = words.clamped(1024).lowercased()
    if let range = lower.firstRange(of: "creativecommons.org/") { return address(lower[range.upperBound...]) }
    if lower.contains("cc0") || lower.contains("cc zero") { return "CC0-1.0" }
    if lower.contains("creative commons") || lower.contains("cc by") || lower.contains("cc-by") {
      return creativeCommons(lower)
    }
    return known.first { lower.contains($0.words) }?.spdx
  }

  private static func address(_ path: Substring) -> String? {
    let parts = path.split(whereSeparator: { "/?#\"' )".contains($0) })
    guard parts.count >= 2 else { return nil }
    if parts[0] == "publicdomain" {
      return parts[1] == "zero" ? "CC0-1.0" : parts[1] == "mark" ? "CC-PDM-1.0" : nil
    }
    guard parts[0] == "licenses" || parts[0] == "license", parts.count >= 3 else { return nil }
    let kind = parts[1] == "by-nd-nc" ? "by-nc-nd" : String(parts[1])
    return identifier(kind, version: String(parts[2]), port: parts.count > 3 ? String(parts[3]) : nil)
  }

  private static func identifier(_ kind: String, version: String, port: String?) -> String? {
    guard kinds.contains(kind), versions.contains(version) else { return nil }
    let plain = "CC-\(kind.uppercased())-\(version)"
    guard let port else { return plain }
    let ported = "\(plain)-\(port.uppercased())"
    return ports.contains(ported) ? ported : plain
  }

  /// Names such as "CC BY-SA 4.0" and "Creative Commons Attribution-NonCommercial 3.0", also translated.
  private static func creativeCommons(_ lower: String) -> String? {
    let start = ["creative commons", "cc by", "cc-by"].compactMap { lower.firstRange(of: $0)?.lowerBound }.min()
    let name = String(lower[(start ?? lower.startIndex)...].prefix(200))
    guard let version = versions.first(where: { name.contains($0) }), let end = name.firstRange(of: version) else {
      return nil
    }
    let elements = String(name[..<end.lowerBound])
    let tokens = Set(elements.split { !$0.isLetter }.map(String.init))
    func has(_ code: String, _ words: [String]) -> Bool {
      tokens.contains(code) || words.contains { elements.contains($0) }
    }
    let isAttribution = has("by", attribution)
    guard isAttribution else { return nil }
    var kind = "by"
    if has("nc", nonCommercial) { kind += "-nc" }
    if has("sa", shareAlike) { kind += "-sa" } else if has("nd", noDerivatives) { kind += "-nd" }
    let port = name[end.upperBound...].split { !$0.isLetter }.first.map(String.init)
    return identifier(kind, version: version, port: port)
  }

  private static let kinds: Set<String> = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"]
  private static let versions = ["1.0", "2.0", "2.1", "2.5", "3.0", "4.0"]
  /// Licences ported to a jurisdiction that have an identifier of their own.
  private static let ports: Set<String> = [
    "CC-BY-2.5-AU", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO", "CC-BY-3.0-NL", "CC-BY-3.0-US",
    "CC-BY-NC-3.0-DE", "CC-BY-NC-ND-3.0-DE", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR",
    "CC-BY-NC-SA-2.0-UK", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-ND-3.0-DE", "CC-BY-SA-2.0-UK",
    "CC-BY-SA-2.1-JP", "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO",
  ]
  private static let attribution = [
    "attribution", "namensnennung", "atribución", "atribuição", "atribuzione", "attribuzione", "naamsvermelding",
    "uznanie autorstwa", "erkännande", "reconocimiento", "reconeixement", "paternité", "表示", "署名", "저작자표시",
    "с указанием авторства", "uveďte", "alıntı", "navngivelse",
  ]
  private static let nonCommercial = [
    "noncommercial", "non-commercial", "non commercial", "nicht kommerziell", "nicht-kommerziell", "keine kommerzielle",
    "pas d'utilisation commerciale", "pas d’utilisation commerciale", "nocomercial", "no comercial", "nãocomercial",
    "não comercial", "non commerciale", "nietcommercieel", "użycie niekomercyjne", "ickekommersiell", "非営利", "非商业",
    "비영리", "некоммерческ", "ikkekommersiell",
  ]
  private static let shareAlike = [
    "sharealike", "share alike", "share-alike", "weitergabe unter gleichen", "partage dans les", "partage à l",
    "compartirigual", "compartir igual", "compartilhaigual", "condividi allo stesso", "gelijkdelen",
    "na tych samych warunkach", "dela lika", "継承", "相同方式", "동일조건", "на тех же условиях", "del på samme",
  ]
  private static let noDerivatives = [
    "noderiv", "no deriv", "keine bearbeitung", "pas de modification", "sinobraderivada", "sin obra derivada",
    "sinderivar", "semderivações", "non opere derivate", "geenafgeleidewerken", "bez utworów zależnych",
    "ingabearbetningar", "改変禁止", "禁止演绎", "변경금지", "без производных",
  ]

  /// The longer names first.
  private static let known: [(words: String, spdx: String)] = [
    ("opensource.org/licenses/mit", "MIT"), ("opensource.org/license/mit", "MIT"), ("mit license", "MIT"),
    ("mit-lizenz", "MIT"), ("licence mit", "MIT"), ("licencia mit", "MIT"),
    ("apache.org/licenses/license-2.0", "Apache-2.0"), ("apache license, version 2.0", "Apache-2.0"),
    ("apache license 2.0", "Apache-2.0"), ("apache-2.0", "Apache-2.0"),
    ("gnu.org/licenses/fdl-1.3", "GFDL-1.3-or-later"), ("gnu.org/licenses/fdl-1.2", "GFDL-1.2-or-later"),
    ("free documentation license 1.3", "GFDL-1.3-or-later"), ("free documentation license 1.2", "GFDL-1.2-or-later"),
    ("free documentation license, version 1.3", "GFDL-1.3-or-later"),
    ("free documentation license, version 1.2", "GFDL-1.2-or-later"),
    ("gnu.org/licenses/agpl-3.0", "AGPL-3.0-or-later"), ("gnu.org/licenses/lgpl-3.0", "LGPL-3.0-or-later"),
    ("gnu.org/licenses/gpl-3.0", "GPL-3.0-or-later"), ("agpl-3.0", "AGPL-3.0-or-later"),
    ("lgpl-3.0", "LGPL-3.0-or-later"), ("gpl-3.0", "GPL-3.0-or-later"), ("gpl-2.0", "GPL-2.0-or-later"),
    ("mozilla.org/mpl/2.0", "MPL-2.0"), ("mozilla public license 2.0", "MPL-2.0"),
    ("opensource.org/licenses/bsd-3-clause", "BSD-3-Clause"), ("bsd 3-clause", "BSD-3-Clause"),
    ("bsd-3-clause", "BSD-3-Clause"), ("bsd 2-clause", "BSD-2-Clause"), ("bsd-2-clause", "BSD-2-Clause"),
    ("open government licence v3", "OGL-UK-3.0"), ("open-government-licence/version/3", "OGL-UK-3.0"),
  ]
}
