import HTML

/// Meanings that words in `class`, `id` and `role` give an element; one bit each.
struct Words: OptionSet, Sendable {
  var rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// What the content is about: entry, post, article, story, blog, news.
  static let subject = Words(rawValue: 1 << 0)
  /// content, body, text.
  static let content = Words(rawValue: 1 << 1)
  static let main = Words(rawValue: 1 << 2)
  /// nav, menu, breadcrumb, pagination.
  static let navigation = Words(rawValue: 1 << 3)
  static let sidebar = Words(rawValue: 1 << 4)
  static let footer = Words(rawValue: 1 << 5)
  static let header = Words(rawValue: 1 << 6)
  /// share, social, follow.
  static let sharing = Words(rawValue: 1 << 7)
  static let comments = Words(rawValue: 1 << 8)
  /// related, recommended, popular, trending.
  static let related = Words(rawValue: 1 << 9)
  /// cookie, consent, gdpr, popup, modal.
  static let overlay = Words(rawValue: 1 << 10)
  /// advert, sponsor, promo, banner.
  static let advert = Words(rawValue: 1 << 11)
  /// newsletter, subscribe, signup.
  static let signup = Words(rawValue: 1 << 12)
  /// author, byline.
  static let author = Words(rawValue: 1 << 13)
  /// date, time, published, posted.
  static let date = Words(rawValue: 1 << 14)
  /// tags, categories, labels.
  static let tags = Words(rawValue: 1 << 15)
  static let title = Words(rawValue: 1 << 16)
  /// Line numbers beside code, copy buttons.
  static let gutter = Words(rawValue: 1 << 17)
  /// Shown to screen readers only, or skip links.
  static let assistive = Words(rawValue: 1 << 18)
  static let caption = Words(rawValue: 1 << 19)
  static let widget = Words(rawValue: 1 << 20)
  static let search = Words(rawValue: 1 << 21)
  static let meta = Words(rawValue: 1 << 22)
  /// updated, modified.
  static let modified = Words(rawValue: 1 << 23)
  static let published = Words(rawValue: 1 << 24)
  static let box = Words(rawValue: 1 << 25)
  static let hidden = Words(rawValue: 1 << 26)
  static let login = Words(rawValue: 1 << 27)
  static let wrapper = Words(rawValue: 1 << 28)
  static let forum = Words(rawValue: 1 << 29)
  static let contents = Words(rawValue: 1 << 30)
  static let copyright = Words(rawValue: 1 << 31)
  /// disclaimer, disclosure, affiliate.
  static let notice = Words(rawValue: 1 << 32)
  /// excerpt, teaser: a few words of another page, or of this one.
  static let teaser = Words(rawValue: 1 << 33)
  /// Parts of the text shown one at a time: tabs, accordions.
  static let panel = Words(rawValue: 1 << 34)

  /// Goods: product, offer.
  static let product = Words(rawValue: 1 << 35)
  /// price, cart, checkout.
  static let price = Words(rawValue: 1 << 36)
  /// gallery, carousel, video, hero.
  static let media = Words(rawValue: 1 << 37)
  /// description, specification, summary, lede.
  static let detail = Words(rawValue: 1 << 38)
  /// review, rating, testimonial.
  static let review = Words(rawValue: 1 << 39)
  /// feature, service, benefit.
  static let offering = Words(rawValue: 1 << 40)
  /// One of many: item, tile, result, list, grid.
  static let item = Words(rawValue: 1 << 41)
  /// filter, facet, sort.
  static let filter = Words(rawValue: 1 << 42)
  /// user, avatar, member, signature.
  static let user = Words(rawValue: 1 << 43)
  /// count, views, votes.
  static let count = Words(rawValue: 1 << 44)

  /// A place for notices about the page: warning, notice, alert, admonition, ambox.
  static let noticeBox = Words(rawValue: 1 << 48)
  /// difficulty, level, skill.
  static let level = Words(rawValue: 1 << 49)
  static let version = Words(rawValue: 1 << 50)
  /// The marks of a wiki's translation tool.
  static let translation = Words(rawValue: 1 << 51)

  private static let lists: [(Words, String)] = [
    (.subject, "entry post article artikel story blog news beitrag single articulo articolo detail storytext recipe"),
    (
      .content,
      "content body text inhalt texte contenu contenido contents bodytext textbody copy prose markdown richtext rte"
    ),
    (.main, "main hauptinhalt primary maincontent"),
    (
      .navigation,
      "nav navi navigation navbar menu menus breadcrumb breadcrumbs pagination pager submenu topnav subnav megamenu pagenav mainnav offcanvas sitemap menue toolbar topbar"
    ),
    (.sidebar, "sidebar sidebars aside rightcol sidenav leftcol marginal rail"),
    (.footer, "footer footnav fuss colophon bottom impressum"),
    (.header, "header masthead kopf topheader"),
    (
      .sharing,
      "share sharing shares social socials follow addthis sharedaddy shariff addtoany teilen sociable sharebar whatsapp pinterest"
    ),
    (.comments, "comment comments disqus kommentare kommentar respond commentlist comentarios reactions replies"),
    (
      .related,
      "related recommended recommend recommendations popular trending outbrain taboola similar more yarpp mostread latest recent readmore crosslink promoted ctx alsolike"
    ),
    (
      .overlay,
      "cookie cookies consent gdpr popup modal overlay lightbox cookiebar onetrust dialog tooltip dropdown cmp privacy"
    ),
    (
      .advert,
      "advert advertisement ads ad adv advertising sponsor sponsored promo promotion werbung anzeige banner dfp adsense adslot adsbygoogle"
    ),
    (.signup, "newsletter subscribe subscription signup abo mailchimp optin cta"),
    (.author, "author authors byline autor autoren vcard writer"),
    (
      .date,
      "date time datum timestamp dateline datetime fecha data dato datepublished publisheddate publishdate publishingdate articledate postdate entrydate blogdate newsdate submitted"
    ),
    (.published, "published posted publish pubdate publication created veroeffentlicht pub"),
    (.modified, "updated modified update lastmod revised aktualisiert changed edited"),
    (.tags, "tags tag category categories topics keywords taglist tagcloud catlinks taxonomy schlagworte"),
    (.title, "title headline titel heading"),
    (.gutter, "gutter linenos lineno linenumbers linenodiv headerlink anchorjs editsection clipboard copybutton"),
    (.assistive, "sr screenreader visuallyhidden skip skiplink offscreen noprint"),
    (.caption, "caption bildunterschrift credit credits"),
    (.widget, "widget widgets"),
    (.search, "search searchform suche searchbox"),
    (.meta, "meta metadata info postmeta"),
    (.box, "box bio about profile card"),
    (.hidden, "hidden hide invisible"),
    (.login, "login signin register account"),
    (.wrapper, "wrapper wrap container page layout site row col grid inner outer body with has"),
    (.forum, "forum thread topic question answer answers replies reply message postbody discussion"),
    (.contents, "toc tableofcontents"),
    (.copyright, "copyright"),
    (.notice, "disclaimer disclaimers disclosure disclosures affiliate haftungsausschluss"),
    (.teaser, "excerpt teaser teasers snippet thumbnails thumbs"),
    (.panel, "tab tabs tabpanel panel panels pane tabcontent tabbed accordion collapse collapsible faq toggle spoiler"),
    (.product, "product products produkt produkte prod offer offers"),
    (.price, "price prices pricing preis cart basket buy checkout warenkorb addtocart shipping"),
    (.media, "gallery carousel slider slide slides slideshow image images media video photo hero jumbotron player"),
    (
      .detail,
      "description descriptions desc details specs specification specifications summary intro introduction lead lede abstract overview beschreibung"
    ),
    (.review, "review reviews rating ratings testimonial testimonials bewertung bewertungen"),
    (.offering, "feature features service services benefit benefits leistungen"),
    (.item, "item items tile tiles card cards list listing listings grid result results"),
    (.filter, "filter filters facet facets sort refine"),
    (.user, "user users username avatar member members signature reputation profile"),
    (.count, "count counter counts views stats score votes vote"),
    (
      .noticeBox,
      "warning warn notice notices alert alerts admonition callout banner flash ambox tmbox ombox mbox messagebox notecard deprecated deprecation archived outdated obsolete unmaintained unsupported disclaimer caution danger important attention announcement announce eol stub draft hinweis bandeau avertissement avviso aviso infobanner versionwarning noticebox message note outofdate"
    ),
    (
      .level,
      "level difficulty skill skilllevel schwierigkeit schwierigkeitsgrad niveau dificultad nivel dificuldade difficult"
    ),
    (.version, "version versions release"),
    (.translation, "translate fuzzy"),
  ]

  private static let table: (names: NameTable, bits: [UInt64]) = {
    var bits: [String: UInt64] = [:]
    for (word, list) in lists {
      for name in list.split(separator: " ") { bits[String(name), default: 0] |= word.rawValue }
    }
    let sorted = bits.sorted { $0.key < $1.key }
    return (
      NameTable(sorted.enumerated().map { ($0.element.key, UInt32($0.offset)) }), sorted.map(\.value)
    )
  }()

  /// Reads the words of a value: letters and digits between others, cut where a capital follows a small letter.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Words {
    let (names, meanings) = table
    var found: UInt64 = 0
    var key = NameTable.Key()
    var wasSmall = false
    for byte in bytes.prefix(512) {
      let isLetter = byte.isLetter
      let isCapital = isLetter && byte & 0x20 == 0
      if !isLetter || (isCapital && wasSmall), key.length > 0 {
        if let index = names.value(key) { found |= meanings[Int(index)] }
        key = NameTable.Key()
      }
      if isLetter { key.append(byte | 0x20) }
      wasSmall = isLetter && !isCapital
    }
    if key.length > 0, let index = names.value(key) { found |= meanings[Int(index)] }
    return Words(rawValue: found)
  }
}
