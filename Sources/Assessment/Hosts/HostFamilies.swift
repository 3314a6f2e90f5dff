import Web

/// The families that are known.
enum HostFamilies {
  static let all: [HostFamily] = [
    youtube, vimeo, dailymotion, slideshare, speakerDeck, soundCloud, flickr, internetArchive, googleDocuments, tiktok,
    facebook,
  ]

  static func family(of url: WebURL) -> HostFamily? {
    guard let host = url.host else { return nil }
    // The host and all it lies under, the longest first.
    var name = host[...]
    while true {
      if let family = byHost[String(name)] { return family }
      guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
      name = name[name.utf8.index(after: dot)...]
    }
  }

  private static let byHost = Dictionary(
    all.flatMap { family in family.hosts.map { ($0, family) } }, uniquingKeysWith: { first, _ in first })

  private static let youtube = HostFamily(
    id: "youtube", hosts: ["youtube.com", "youtu.be", "youtube-nocookie.com"],
    item: { url in
      let path = Paths.segments(url)
      if let list = Paths.parameter("list", url), path.first == "playlist", Paths.isName(list) {
        return "https://www.youtube.com/playlist?list=\(list)"
      }
      var video: String?
      if url.host?.hasSuffix("youtu.be") == true {
        video = path.first
      } else if path.first == "watch" {
        video = Paths.parameter("v", url) ?? path.dropFirst().first
      } else if let first = path.first, ["embed", "shorts", "live", "v"].contains(first) {
        video = path.dropFirst().first
      }
      return video.flatMap { Paths.isName($0) ? "https://www.youtube.com/watch?v=\($0)" : nil }
    },
    question: { "https://www.youtube.com/oembed?format=json&url=\(Paths.encoded($0))" },
    control: "https://www.youtube.com/watch?v=jNQXAC9IVRw",
    markers: [
      HostMarker("\"playabilityStatus\":{\"status\":\"OK\"", .present),
      HostMarker("\"playabilityStatus\":{\"status\":\"ERROR\"", .removed),
      HostMarker("\"playabilityStatus\":{\"status\":\"UNPLAYABLE\"", .kept),
      HostMarker("\"alertRenderer\":{\"type\":\"ERROR\"", .removed),
    ],
    emptyTitles: ["youtube", "- youtube"], isSilentByItself: true)

  private static let vimeo = HostFamily(
    id: "vimeo", hosts: ["vimeo.com"],
    item: { url in
      Paths.segments(url).first { $0.utf8.count >= 6 && $0.utf8.allSatisfy { (48...57).contains($0) } }
        .map { "https://vimeo.com/\($0)" }
    },
    question: { "https://vimeo.com/api/oembed.json?url=\(Paths.encoded($0))" },
    control: "https://vimeo.com/76979871", emptyTitles: ["vimeo"], isSilentByItself: true)

  private static let dailymotion = HostFamily(
    id: "dailymotion", hosts: ["dailymotion.com", "dai.ly"],
    item: { url in
      let path = Paths.segments(url)
      let name = url.host == "dai.ly" ? path.first : path.first == "video" ? path.dropFirst().first : nil
      return name.map { "https://www.dailymotion.com/video/\($0)" }
    },
    question: { "https://www.dailymotion.com/services/oembed?format=json&url=\(Paths.encoded($0))" },
    emptyTitles: ["dailymotion"], isSilentByItself: false)

  private static let slideshare = HostFamily(
    id: "slideshare", hosts: ["slideshare.net"],
    item: { url in Paths.segments(url).count >= 2 ? "https://www.slideshare.net\(url.path)" : nil },
    question: { "https://www.slideshare.net/api/oembed/2?format=json&url=\(Paths.encoded($0))" },
    control: "https://www.slideshare.net/haraldf/business-quotes-for-2011",
    markers: [
      HostMarker("This presentation has been removed", .removed),
      HostMarker("This slideshow has been removed", .removed),
      HostMarker("The SlideShow has been removed", .removed),
    ],
    emptyTitles: ["slideshare", "slideshare.net"], isSilentByItself: true)

  private static let speakerDeck = HostFamily(
    id: "speakerdeck", hosts: ["speakerdeck.com"],
    item: { url in Paths.segments(url).count == 2 ? "https://speakerdeck.com\(url.path)" : nil },
    question: { "https://speakerdeck.com/oembed.json?url=\(Paths.encoded($0))" }, emptyTitles: ["speaker deck"],
    isSilentByItself: false)

  private static let soundCloud = HostFamily(
    id: "soundcloud", hosts: ["soundcloud.com"],
    item: { url in Paths.segments(url).count >= 2 ? "https://soundcloud.com\(url.path)" : nil },
    question: { "https://soundcloud.com/oembed?format=json&url=\(Paths.encoded($0))" },
    control: "https://soundcloud.com/forss/flickermood", emptyTitles: ["soundcloud"], isSilentByItself: false)

  private static let flickr = HostFamily(
    id: "flickr", hosts: ["flickr.com"],
    item: { url in
      let path = Paths.segments(url)
      return path.first == "photos" && path.count >= 3 ? "https://www.flickr.com\(url.path)" : nil
    },
    question: { "https://www.flickr.com/services/oembed/?format=json&url=\(Paths.encoded($0))" },
    control: "https://www.flickr.com/photos/bees/2341623661/", emptyTitles: ["flickr"], isSilentByItself: false)

  /// An item's metadata is an empty object when it is not there, and says so when it was taken from the public.
  private static let internetArchive = HostFamily(
    id: "internet-archive", hosts: ["archive.org"],
    item: { url in
      let path = Paths.segments(url)
      guard url.host == "archive.org" || url.host == "www.archive.org", let first = path.first,
        ["details", "embed", "download"].contains(first), let name = path.dropFirst().first, Paths.isName(name)
      else { return nil }
      return name
    },
    question: { "https://archive.org/metadata/\($0)" },
    read: { answer in
      guard answer.status == 200 else { return .unknown }
      if answer.holds("\"is_dark\":true") || answer.holds("\"is_dark\": true") { return .removed }
      if answer.holds("\"metadata\"") || answer.holds("\"files\"") { return .present }
      return answer.body.filter { $0 > 0x20 } == Array("{}".utf8) ? .removed : .unknown
    },
    control: "gutenberg", emptyTitles: ["internet archive"], isSilentByItself: false)

  private static let googleDocuments = HostFamily(
    id: "google-documents", hosts: ["docs.google.com", "drive.google.com", "sites.google.com"],
    item: { url in Paths.segments(url).count >= 2 || url.query != nil ? url.withoutFragment.href : nil },
    markers: [
      HostMarker("the file you have requested does not exist", .removed),
      HostMarker("the item you requested does not exist", .removed),
      HostMarker("is in the owner's trash", .removed), HostMarker("file is in owner's trash", .removed),
      HostMarker("has been deleted by its owner", .removed),
      HostMarker("violates Google's Terms of Service", .removed),
      HostMarker("You need access", .kept), HostMarker("You need permission", .kept),
    ], isSilentByItself: false)

  private static let tiktok = HostFamily(
    id: "tiktok", hosts: ["tiktok.com"],
    item: { url in
      let path = Paths.segments(url)
      return path.count >= 3 && path[1] == "video" ? "https://www.tiktok.com\(url.path)" : nil
    },
    question: { "https://www.tiktok.com/oembed?url=\(Paths.encoded($0))" }, emptyTitles: ["tiktok"],
    isSilentByItself: true)

  /// Posts there cannot be asked for without an account.
  private static let facebook = HostFamily(
    id: "facebook", hosts: ["facebook.com", "instagram.com", "fb.watch", "threads.net", "threads.com"],
    item: { url in Paths.segments(url).isEmpty ? nil : url.withoutFragment.href },
    markers: [
      HostMarker("This content isn't available right now", .kept),
      HostMarker("Sorry, this page isn't available", .kept),
    ], isSilentByItself: true)
}

/// Parts of addresses.
private enum Paths {
  static func segments(_ url: WebURL) -> [String] {
    url.path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
  }

  static func parameter(_ name: String, _ url: WebURL) -> String? {
    for pair in (url.query ?? "").split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return String(parts[1]) }
    }
    return nil
  }

  /// Letters, digits, `-`, `_` and `.`: a name that needs no encoding.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 128
      && text.utf8.allSatisfy { byte in
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x2E
      }
  }

  /// For a parameter of a query: all but unreserved characters (RFC 3986 §2.3) as `%XX`.
  static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = Array("0123456789ABCDEF")
        encoded += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
      }
    }
    return encoded
  }
}
