import HTML
import Model
import Web

/// What kind of thing the page offers: its own statement first, then where it is and what it holds.
enum FormatRule {
  static func find(
    _ page: Page, url: WebURL?, mainType: String?, resourceType: String?, meta: MetaTags, reading: Reading
  )
    -> Sourced<PageFormat>?
  {
    if let format = resourceType.flatMap(stated) { return Sourced(format, source: "json-ld") }
    if let format = url.flatMap(place) { return Sourced(format, source: "url") }
    if let format = mainType.flatMap(type), format != .video || reading.wordCount < 400 {
      return Sourced(format, source: "json-ld")
    }
    if let kind = meta.first("og:type")?.lowercased() {
      if kind.hasPrefix("video") { return Sourced(.video, source: "og") }
      if kind == "music.song" || kind.hasPrefix("music.radio") { return Sourced(.audio, source: "og") }
    }
    if let format = embedded(page, reading) { return Sourced(format, source: "content") }
    return meta.first("og:type")?.lowercased() == "article" ? Sourced(.article, source: "og") : nil
  }

  private static func type(_ name: String) -> PageFormat? {
    switch name {
    case "VideoObject": .video
    case "AudioObject", "PodcastEpisode": .audio
    case "PresentationDigitalDocument": .slides
    case "SoftwareSourceCode": .code
    case "Course": .course
    case "QAPage", "DiscussionForumPosting", "Question": .thread
    default: name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "HowTo" ? .article : nil
    }
  }

  /// schema.org learningResourceType: free words.
  private static func stated(_ words: String) -> PageFormat? {
    for (word, format) in [
      ("video" as StaticString, PageFormat.video), ("podcast", .audio), ("audio", .audio), ("slide", .slides),
      ("presentation", .slides),
      ("notebook", .notebook), ("simulation", .interactive), ("interactive", .interactive), ("quiz", .interactive),
      ("course", .course), ("article", .article), ("tutorial", .article), ("reading", .article),
    ] where words.holds(word) {
      return format
    }
    return nil
  }

  /// Places that hold one kind of thing.
  private static func place(_ url: WebURL) -> PageFormat? {
    guard let host = url.host else { return nil }
    let site = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    switch site {
    case "youtube.com", "m.youtube.com":
      return url.path == "/watch" ? .video : url.path.hasPrefix("/playlist") ? .course : nil
    case "youtu.be": return url.path.utf8.count > 5 ? .video : nil
    case "vimeo.com":
      let id = url.path.utf8.dropFirst()
      return !id.isEmpty && id.allSatisfy { $0 &- 0x30 < 10 } ? .video : nil
    case "slideshare.net", "speakerdeck.com": return url.path.utf8.split(separator: 0x2F).count > 1 ? .slides : nil
    case "nbviewer.org", "nbviewer.jupyter.org", "colab.research.google.com": return .notebook
    case "stackoverflow.com": return url.path.hasPrefix("/questions/") ? .thread : nil
    default: break
    }
    if site.hasSuffix(".stackexchange.com"), url.path.hasPrefix("/questions/") { return .thread }
    if url.path.hasSuffix(".ipynb") { return .notebook }
    return nil
  }

  /// Slide frameworks and notebooks by their marks; one player or one document beside few words.
  private static func embedded(_ page: Page, _ reading: Reading) -> PageFormat? {
    let tree = page.tree
    if let generator = reading.signals.generator {
      if [("reveal" as StaticString), "slidev", "marp", "remark", "beamer", "slidy"].contains(where: generator.holds) {
        return .slides
      }
      if generator.holds("nbconvert") || generator.holds("jupyter") { return .notebook }
    }
    var players = 0
    for element in tree.listed {
      guard element.tag == .script || element.tag == .iframe || element.tag == .link,
        let range = tree.range(of: element.tag == .link ? .href : .src, in: element), range.count < 400
      else { continue }
      let mark = tree.source.withUnsafeBufferPointer { source -> PageFormat? in
        let address = UnsafeBufferPointer(rebasing: source[range])
        if element.tag == .iframe {
          return address.contains("youtube.com/embed/") || address.contains("youtube-nocookie.com/embed/")
            || address.contains("player.vimeo.com/video/") ? .video : nil
        }
        return address.endsPath("reveal.js") || address.endsPath("reveal.min.js") || address.endsPath("reveal.css")
          ? .slides : nil
      }
      if mark == .slides { return .slides }
      if mark == .video { players += 1 }
    }
    if players == 1, reading.wordCount < 150 { return .video }
    guard reading.wordCount < 100 else { return nil }
    let documents = Set(
      reading.links.lazy.filter { $0.role == .content && $0.url.hasSuffix(".pdf") }.map(\.url).prefix(2))
    return documents.count == 1 ? .document : nil
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether an address ends with a file's name, a query left out.
  fileprivate func endsPath(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    guard count >= length else { return false }
    let end = self[count - 1] == name.utf8Start[length - 1] ? count : firstIndex(of: 0x3F) ?? count
    guard end >= length else { return false }
    return UnsafeBufferPointer(rebasing: self[end - length..<end]).equals(name)
  }
}
