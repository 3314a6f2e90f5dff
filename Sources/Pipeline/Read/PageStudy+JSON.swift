import Model
import Text

extension PageStudy {
  /// Everything that was read, one object, keys sorted; what is not known is null.
  package var json: [UInt8] {
    var writer = JSONWriter(reserving: 16 << 10, indented: true)
    writer.object { object in
      object.key("evidence")
      object.array { array in for item in verdict?.evidence ?? [] { array.evidence(item) } }
      object.field("finalURL", verdict?.finalURL)
      object.field("outcome", verdict?.outcome.rawValue)
      object.key("reading")
      if let reading { object.reading(reading, notFound: notFound) } else { object.null() }
      object.field("status", verdict?.status)
      object.field("url", url.isEmpty ? nil : url)
    }
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func evidence(_ evidence: Evidence) {
    object {
      $0.field("kind", evidence.kind)
      $0.field("quote", evidence.quote)
      $0.field("source", evidence.source)
      $0.field("value", evidence.value)
    }
  }

  fileprivate mutating func reading(_ reading: Reading, notFound: [Evidence]) {
    object { object in
      object.list("alternates", reading.alternates) { writer, alternate in
        writer.field("language", alternate.language)
        writer.field("url", alternate.url)
      }
      object.sourced("author", reading.author)
      object.field("canonical", reading.canonical)
      object.sourced("charset", reading.charset)
      object.key("code")
      if let code = reading.code {
        object.object {
          $0.field("blocks", code.blocks)
          $0.field("characters", code.characters)
          $0.field("digest", code.digest)
        }
      } else {
        object.null()
      }
      object.field("complete", reading.completeness.isComplete)
      object.field("declaredLanguage", reading.declaredLanguage)
      object.sourced("description", reading.summary)
      object.field("editURL", reading.editURL)
      object.list("eventDates", reading.eventDates) { writer, event in
        writer.field("date", event.date.description)
        writer.field("endDate", event.endDate?.description)
        writer.field("quote", event.quote)
        writer.field("source", event.source)
      }
      object.key("feeds")
      object.array { array in for feed in reading.feeds { array.value(feed) } }
      object.sourced("format", reading.format.map { Sourced($0.value.rawValue, source: $0.source) })
      object.field("fragmentFound", reading.fragmentFound)
      object.language("headingLanguage", reading.headingLanguage)
      object.field("historyURL", reading.historyURL)
      object.field("incomplete", reading.completeness.reason?.rawValue)
      object.language("language", reading.language)
      object.sourced("level", reading.level.map { Sourced($0.value.rawValue, source: $0.source) })
      object.key("license")
      if let license = reading.license {
        object.object {
          $0.field("source", license.source)
          $0.field("spdx", license.spdx)
          $0.field("words", license.words)
        }
      } else {
        object.null()
      }
      object.list("links", reading.links) { writer, link in
        writer.field("role", link.role.rawValue)
        writer.field("text", link.text)
        writer.field("url", link.url)
      }
      object.date("modified", reading.modified)
      object.key("notFound")
      object.array { array in for item in notFound { array.evidence(item) } }
      object.list("notices", reading.statusNotices) { writer, notice in
        writer.field("kind", notice.kind.rawValue)
        writer.field("quote", notice.quote)
        writer.field("share", notice.share)
      }
      object.sourced("pageType", reading.pageType.map { Sourced($0.value.rawValue, source: $0.source) })
      object.date("published", reading.published)
      object.key("readingTime")
      if let time = reading.readingTime {
        object.object {
          $0.field("codeLines", time.codeLines)
          $0.field("minutes", time.minutes)
          $0.field("source", time.source)
        }
      } else {
        object.null()
      }
      object.language("secondLanguage", reading.secondLanguage)
      object.sourced("siteName", reading.siteName)
      object.field("text", reading.text)
      object.field("textDigest", reading.textDigest)
      object.sourced("title", reading.title)
      object.list("versionMentions", reading.versionMentions) { writer, mention in
        writer.field("count", mention.count)
        writer.field("place", mention.place.rawValue)
        writer.field("product", mention.product)
        writer.field("quote", mention.quote)
        writer.field("version", mention.version)
      }
      object.field("wordCount", reading.wordCount)
    }
  }

  private mutating func sourced(_ key: String, _ value: Sourced<String>?) {
    self.key(key)
    guard let value else { return null() }
    object {
      $0.field("source", value.source)
      $0.field("value", value.value)
    }
  }

  private mutating func language(_ key: String, _ reading: LanguageReading?) {
    self.key(key)
    guard let reading else { return null() }
    object {
      $0.field("code", reading.code)
      $0.field("isReliable", reading.isReliable)
      $0.field("share", reading.share)
    }
  }

  private mutating func date(_ key: String, _ reading: DateReading?) {
    self.key(key)
    guard let reading else { return null() }
    object {
      $0.field("confidence", reading.confidence)
      $0.field("date", reading.date.description)
      $0.field("precision", reading.date.day != nil ? "day" : reading.date.month != nil ? "month" : "year")
      $0.field("source", reading.source)
    }
  }

  private mutating func list<Element>(
    _ key: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    array { array in for element in elements { array.object { write(&$0, element) } } }
  }
}
