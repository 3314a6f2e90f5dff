import Model

/// Recognises pages that are nothing but the announcement of an event. A lesson that mentions one is none, and neither is
/// what remains of an event: its recording, its slides, a course that is taken at any time, a meeting that recurs.
enum Announcement {
  /// Announcements are short.
  static let mostWords = 1_500

  static func read(_ reading: Reading) -> EventReading? {
    guard reading.wordCount <= mostWords, reading.completeness.isComplete else { return nil }
    let title = [reading.title?.value, reading.heading].compactMap(\.self).joined(separator: "\n")
    // The days first: hardly any page has them, and words cost more.
    if let last = reading.eventDates.max(by: { day($0) < day($1) }) {
      guard isAnnounced(last, title), !remains(reading, title) else { return nil }
      return EventReading(lastDay: last.endDate ?? last.date, quote: last.quote, source: last.source)
    }
    guard names(title), let closing = closing(reading), !remains(reading, title) else { return nil }
    return EventReading(lastDay: nil, quote: closing, source: "text")
  }

  private static func day(_ event: EventDate) -> Int64 { (event.endDate ?? event.date).end.daysSince1970 }

  /// Whether the day is that of what the title names.
  private static func isAnnounced(_ event: EventDate, _ title: String) -> Bool {
    if names(title) { return true }
    guard event.source == "json-ld" else { return false }
    return !TitleTerms.of(event.quote).isDisjoint(with: TitleTerms.of(title))
  }

  /// Whether a title names an event.
  private static func names(_ title: String) -> Bool {
    holds(title) { kind in kind == .event }
  }

  /// The sentence in which the page says itself that it is over.
  private static func closing(_ reading: Reading) -> String? {
    var text = reading.text
    return text.withUTF8 { bytes in
      var quote: String?
      AnnouncementWords.index.search(bytes) { tag, range in
        guard quote == nil, AnnouncementWords.Kind(rawValue: tag) == .over else { return }
        quote = Surroundings.quote(bytes, around: range)
      }
      return quote
    }
  }

  private static func remains(_ reading: Reading, _ title: String) -> Bool {
    holds(title + "\n" + reading.text) { $0 == .remains }
  }

  private static func holds(_ text: String, _ isWanted: (AnnouncementWords.Kind) -> Bool) -> Bool {
    var text = text
    var isFound = false
    text.withUTF8 { bytes in
      AnnouncementWords.index.search(bytes) { tag, _ in
        if let kind = AnnouncementWords.Kind(rawValue: tag), isWanted(kind) { isFound = true }
      }
    }
    return isFound
  }
}

/// Words of announcements, in many languages.
enum AnnouncementWords {
  enum Kind: Int, CaseIterable {
    /// Names an event.
    case event
    /// Says that it is over.
    case over
    /// Speaks of what is left of it, or of its return.
    case remains
  }

  static let index: PhraseIndex = {
    var index = PhraseIndex()
    for (kind, phrases) in [(Kind.event, events), (.over, over), (.remains, remains)] {
      for phrase in phrases { index.add(phrase, tag: kind.rawValue, ignoresCase: true) }
    }
    return index
  }()

  private static let events = [
    "workshop", "webinar", "conference", "hackathon", "meetup", "meet-up", "edit-a-thon", "editathon", "edit-athon",
    "bootcamp", "boot camp", "summer school", "winter school", "symposium", "call for papers", "call for proposals",
    "call for applications", "call for participation", "registration", "register now", "info session", "office hours",
    "training session", "wikimania", "wikicon", "congress", "unconference", "datathon", "open day", "masterclass",
    "anmeldung", "veranstaltung", "konferenz", "tagung", "schreibwerkstatt", "sommerschule", "atelier", "conférence",
    "journée d'étude", "inscription", "appel à communications", "colloque", "taller", "jornada", "jornadas",
    "conferencia", "congreso", "editatón", "inscripción", "convocatoria", "oficina", "conferência", "inscrição",
    "inscrições", "maratona de edição", "convegno", "iscrizione", "iscrizioni", "bijeenkomst", "aanmelden", "warsztaty",
    "konferencja", "rejestracja", "konferens", "anmälan", "семинар", "вебинар", "конференция", "хакатон", "регистрация",
    "мастер-класс", "семінар", "вебінар", "konferans", "çalıştay", "kayıt", "lokakarya", "konferensi", "pendaftaran",
    "hội thảo", "ورشة عمل", "مؤتمر", "ندوة", "کارگاه", "कार्यशाला", "ワークショップ", "ウェビナー", "カンファレンス", "勉強会", "参加申込",
    "研讨会", "研討會", "讲座", "工作坊", "报名", "報名", "워크숍", "웨비나", "콘퍼런스",
  ]

  private static let over = [
    "registration is closed", "registration is now closed", "registrations are closed", "registration has closed",
    "registration has ended", "this event has ended", "this event has passed", "this event is over", "event has ended",
    "event has passed", "this webinar has ended", "this workshop has ended", "applications are closed",
    "applications are now closed", "the call is closed", "call is now closed", "this event took place",
    "die anmeldung ist geschlossen", "anmeldung ist nicht mehr möglich", "die veranstaltung ist beendet",
    "diese veranstaltung hat bereits stattgefunden", "veranstaltung ist vorbei", "les inscriptions sont closes",
    "les inscriptions sont terminées", "cet événement est terminé", "cet évènement est terminé",
    "événement est passé", "las inscripciones están cerradas", "inscripciones cerradas", "este evento ha finalizado",
    "este evento ya ha pasado", "este evento ya pasó", "inscrições encerradas", "este evento já terminou",
    "este evento foi encerrado", "le iscrizioni sono chiuse", "iscrizioni chiuse", "questo evento è terminato",
    "de inschrijving is gesloten", "dit evenement is afgelopen", "rejestracja zakończona",
    "rejestracja została zamknięta",
    "wydarzenie się zakończyło", "anmälan är stängd", "регистрация закрыта", "регистрация завершена",
    "мероприятие завершено", "мероприятие прошло", "реєстрацію закрито", "kayıtlar kapandı", "etkinlik sona erdi",
    "pendaftaran ditutup", "pendaftaran telah ditutup", "申込受付は終了", "受付は終了しました", "このイベントは終了", "募集は終了",
    "报名已截止", "報名已截止", "活动已结束", "活動已結束", "접수가 마감", "행사가 종료", "انتهى التسجيل", "التسجيل مغلق",
  ]

  private static let remains = [
    "recording", "recordings", "recorded", "watch the video", "watch again", "replay", "on demand", "on-demand",
    "slides",
    "slide deck", "self-paced", "at your own pace", "any time", "anytime", "every week", "every month", "weekly",
    "monthly", "every monday", "every tuesday", "every wednesday", "every thursday", "every friday", "every saturday",
    "every sunday", "next edition", "course materials", "workshop materials",
    "lesson materials", "proceedings", "aufzeichnung", "aufzeichnungen", "folien", "jederzeit", "wöchentlich",
    "monatlich", "jährlich", "unterlagen", "enregistrement", "diaporama", "rediffusion", "à votre rythme",
    "toutes les semaines", "tous les mois", "grabación", "grabaciones", "diapositivas", "a tu ritmo", "cada semana",
    "cada mes", "gravação", "gravações", "toda semana", "registrazione video", "diapositive", "opname", "nagranie",
    "nagrania", "slajdy", "запись вебинара", "записи", "слайды", "еженедельно", "ежемесячно", "録画", "資料", "アーカイブ",
    "毎週", "毎月", "回放", "录像", "課件", "课件", "每周", "每月", "녹화", "자료",
  ]
}
