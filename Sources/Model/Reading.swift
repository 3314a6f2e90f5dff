/// A value read from a page, and where it came from.
package struct Sourced<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  package var value: Value
  /// The signal: `json-ld`, `og`, `meta`, `h1`, `title`, `time`, `url`, `http`, `visible` …
  package var source: String
  package init(_ value: Value, source: String) {
    self.value = value
    self.source = source
  }
}

/// A date that a page states about itself.
package struct DateReading: Sendable, Hashable, Codable {
  package var date: CivilDate
  package var source: String
  /// 0…1: the share of such statements that are right on pages of known date.
  package var confidence: Double
  package init(_ date: CivilDate, source: String, confidence: Double) {
    self.date = date
    self.source = source
    self.confidence = confidence
  }
}

/// The language of the extracted prose.
package struct LanguageReading: Sendable, Hashable, Codable {
  /// ISO 639-1 or 639-3 code, nil when nothing reliable was found.
  package var code: String?
  /// Share of the text in that language, 0…1.
  package var share: Double
  package var isReliable: Bool
  package init(code: String? = nil, share: Double = 0, isReliable: Bool = false) {
    self.code = code
    self.share = share
    self.isReliable = isReliable
  }
}

package struct LicenseReading: Sendable, Hashable, Codable {
  /// SPDX identifier, nil when the words were not recognised.
  package var spdx: String?
  /// The page's own words or link.
  package var words: String
  package var source: String
  package init(spdx: String?, words: String, source: String) {
    self.spdx = spdx
    self.words = words
    self.source = source
  }
}

package struct Link: Sendable, Hashable, Codable {
  package enum Role: String, Sendable, Codable { case content, navigation, footer }
  /// Resolved against the page's base, http or https only.
  package var url: String
  package var text: String
  package var role: Role
  package init(url: String, text: String, role: Role) {
    self.url = url
    self.text = text
    self.role = role
  }
}

package struct Alternate: Sendable, Hashable, Codable {
  package var language: String
  package var url: String
  package init(language: String, url: String) {
    self.language = language
    self.url = url
  }
}

/// What was understood of a page. All text is the page's own, untrusted.
package struct Reading: Sendable {
  package var title: Sourced<String>?
  /// First heading of level 1, as shown.
  package var heading: String?
  /// The `<title>` element, uncut.
  package var titleElement: String?
  /// Main text: paragraphs separated by newlines.
  package var text: String
  /// The blocks of code in the main text, nil when there are none.
  package var code: CodeReading?
  /// Where the blocks of code stand in `text`: ranges of its bytes, in order.
  package var codeRanges: [Range<Int>] = []
  package var summary: Sourced<String>?
  package var author: Sourced<String>?
  package var siteName: Sourced<String>?
  package var published: DateReading?
  package var modified: DateReading?
  /// Days that the page announces, at most 8.
  package var eventDates: [EventDate] = []
  package var declaredLanguage: String?
  package var language: LanguageReading
  package var canonical: String?
  package var openGraphURL: String?
  package var alternates: [Alternate]
  package var license: LicenseReading?
  package var links: [Link]
  /// Robots directives of the page, lower case.
  package var robots: [String]
  package var refresh: Refresh?
  package var signals: Signals
  package var charset: Sourced<String>
  package var wordCount: Int
  /// Hex digest of the normalised main text; equal digests mean equal text.
  package var textDigest: String
  /// MinHash signature of the main text's shingles, empty when there are too few words.
  package var fingerprint: [UInt32]
  package var completeness: Completeness
  /// What the page says of its own state, at most one of a kind.
  package var statusNotices: [StatusNotice] = []
  /// Where a reader can change the page, http or https.
  package var editURL: String?
  /// Where earlier versions of the page are listed.
  package var historyURL: String?
  /// Addresses of the page's news feeds.
  package var feeds: [String] = []
  package var level: Sourced<PageLevel>?
  package var format: Sourced<PageFormat>?
  /// Nil when nothing on the page speaks for a kind.
  package var pageType: Sourced<PageType>?
  /// Nil when there is no text.
  package var readingTime: ReadingTime?
  /// Versions that the page names, the most telling first.
  package var versionMentions: [VersionMention] = []
  /// Whether the place that the address names after `#` is on the page; nil when it names none, or when a script may
  /// give it its meaning.
  package var fragmentFound: Bool?
  /// The language of the subheadings, where they are many enough and may differ from the text's: half translated pages
  /// often keep the original's.
  package var headingLanguage: LanguageReading?
  /// Another language that whole paragraphs of the main text are in, with its share of the paragraphs; nil when all are in
  /// one. Where it is set, the share of `language` is of the paragraphs too.
  package var secondLanguage: LanguageReading?

  /// A refresh by `<meta http-equiv=refresh>` or the Refresh header.
  package struct Refresh: Sendable, Hashable {
    /// Delay in seconds.
    package var seconds: Double
    /// Resolved target, http(s) or not; nil when the page only reloads itself.
    package var url: String?
    package init(seconds: Double, url: String?) {
      self.seconds = seconds
      self.url = url
    }
  }

  /// Features of the whole page that rules look at; counts are of the page, not of the main text.
  package struct Signals: Sendable, Hashable {
    /// Characters of visible text on the whole page.
    package var visibleCharacters = 0
    package var linkCount = 0
    package var passwordFields = 0
    package var formCount = 0
    package var scriptBytes = 0
    package var scriptCount = 0
    package var imageCount = 0
    package var frameCount = 0
    /// An empty element that a script fills: `root`, `app`, `__next` …
    package var hasScriptMount = false
    /// A script that sets location at load.
    package var scriptRedirect: String?
    /// Text of `<noscript>`, bounded.
    package var noscriptText: String = ""
    /// Hosts of scripts, frames and forms that mark challenges, captchas, parking (`challenges.cloudflare.com` …).
    package var embeddedHosts: [String] = []
    /// The first characters of the visible text of the whole page, bounded.
    package var opening: String = ""
    package var generator: String?
    /// Headings that may be notices, with what follows them; few and short.
    package var notices: [Notice] = []
    /// The class or id by which the page, or a box around a notice, calls itself an error page: `error404`, `not-found`.
    package var errorMark: String?
    /// Whether the page's structured data say that it can be read without paying (schema.org `isAccessibleForFree`).
    package var isFree: Bool?
    package init() {}
  }

  package init(
    text: String = "", language: LanguageReading = LanguageReading(),
    charset: Sourced<String> = Sourced("utf-8", source: "default"), textDigest: String = "",
    completeness: Completeness = .complete
  ) {
    self.text = text
    self.language = language
    alternates = []
    links = []
    robots = []
    signals = Signals()
    self.charset = charset
    wordCount = 0
    self.textDigest = textDigest
    fingerprint = []
    self.completeness = completeness
  }

  package var summaryForState: ReadingSummary {
    ReadingSummary(
      title: title?.value, summary: summary?.value, author: author?.value, siteName: siteName?.value,
      declaredLanguage: declaredLanguage,
      language: language, published: published, modified: modified, license: license, canonical: canonical,
      alternates: alternates, wordCount: wordCount, textDigest: textDigest, fingerprint: fingerprint)
  }
}

/// What state keeps of a reading: enough to publish, to compare with tonight's, and to find duplicates; no page text.
package struct ReadingSummary: Sendable, Hashable, Codable {
  package var title: String?
  package var summary: String?
  package var author: String?
  package var siteName: String?
  package var declaredLanguage: String?
  package var language: LanguageReading
  package var published: DateReading?
  package var modified: DateReading?
  package var license: LicenseReading?
  package var canonical: String?
  package var alternates: [Alternate]
  package var wordCount: Int
  package var textDigest: String
  package var fingerprint: [UInt32]
  /// Nil in what older versions of the program kept.
  package var trace: TextTrace?
  /// Versions of known products that the page names, the most telling first, at most 8.
  package var versions: [VersionMention] = []
  /// The same page of a newer edition, as the page itself names it.
  package var newerAddress: String?
  package init(
    title: String? = nil, summary: String? = nil, author: String? = nil, siteName: String? = nil,
    declaredLanguage: String? = nil, language: LanguageReading = LanguageReading(), published: DateReading? = nil,
    modified: DateReading? = nil, license: LicenseReading? = nil, canonical: String? = nil,
    alternates: [Alternate] = [], wordCount: Int = 0, textDigest: String = "", fingerprint: [UInt32] = [],
    trace: TextTrace? = nil
  ) {
    self.title = title
    self.summary = summary
    self.author = author
    self.siteName = siteName
    self.declaredLanguage = declaredLanguage
    self.language = language
    self.published = published
    self.modified = modified
    self.license = license
    self.canonical = canonical
    self.alternates = alternates
    self.wordCount = wordCount
    self.textDigest = textDigest
    self.fingerprint = fingerprint
    self.trace = trace
  }
}
