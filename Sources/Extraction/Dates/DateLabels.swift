import HTML

/// What the words beside a date call it, in the languages that pages come in.
enum DateLabel: UInt8 {
  case none
  case published
  case modified
  /// A deadline, or the day of a course, a talk, a meeting.
  case event
  /// A right, a life, a version, a law, a member's first day: nothing of the page's own age.
  case foreign
}

enum DateLabels {
  /// Stems, at the beginning of words; those that end in `_` are whole words.
  private static let lists: [(DateLabel, String)] = [
    (
      .published,
      """
      publi pubdate posted written created date_ submitted asked_ issued_ veröffentlich erschien erstellt eingestellt_
      geschrieben gepostet datum_ verfasst hochgeladen posté écrit_ créé mis_en_ligne parution fecha creado escrito subido
      pubbli scritto postato data_ gepubl geplaatst geschreven opublik dodan utworzon napisan опублик дата_ размещ добавлен
      создан написан опублік створен розміщен додано дата_ zveřejn vydán vložen vytvoř přidán publicerad skapad
      skriven inlagd yayın yayım tarih_ oluştur 投稿 公開 掲載 作成 发布 發布 发表 發表 刊登 创建 建立 日期 작성 등록 입력 게시 발행 نشر تاريخ
      تاریخ_ منتشر انتشار प्रकाशित प्रकाशन đăng_ xuất_bản diterbitkan dipublikasikan ditulis diposting tayang δημοσ αναρτ
      פורסם תאריך postat scris_ közzé megjelen létrehoz feltölt beküld udgivet offentligg oprettet skrevet julkais
      kirjoitet luotu lisätty opprettet lagt_ut публикув създаден escrit_ penjat
      """
    ),
    (
      .modified,
      """
      update modif edited_ edit_ revis last_edit last_review last_change last_mod reviewed_ changed_ refreshed_ aktuali stand_ geänd
      bearbeit überarb änderung_ letzte_änderung mise_à_jour mis_à_jour maj_ actuali actualitz edita aggiorn atuali
      bijgewerkt gewijzigd bewerkt zaktual edyto zmodyf zmienion ostatnia_zmiana обновл измен отредакт редакт правк
      оновл змінен редаг aktualiz uprav změn edit uppdat ändra redig güncel değiş düzen 更新 修改 編集 编辑 修订 修訂 改訂
      수정 편집 업데이트 갱신 تحديث تعديل روزرسان به‌روز ویرایش अद्यतन अपडेट संपाद cập_nhật sửa_đổi diperbarui diubah
      disunting ενημέρ τροποπ επεξεργ עודכן עדכון נערך frissít módosít szerkeszt opdater ændret päivit muokat muutet
      oppdat endret обновен промен
      """
    ),
    (
      .event,
      """
      deadline due_ register_by apply_by applications_close submission_deadline anmeldeschluss einsendeschluss
      bewerbungsschluss abgabefrist date_limite fecha_límite scadenza prazo_ termin_ veranstaltung workshop_ webinar_
      conference_ event_ starts_ begins_ beginn_ takes_place findet_statt 締切 開催 截止 마감
      """
    ),
    (
      .foreign,
      """
      © copyright_ until_ expires_ expir valid_ gültig effective_ born_ geboren_ geb_ died_ bis_zum bis_ verfügbar available version_ release_
      releases_ released_ accessed_ abgerufen zugriff retrieved_ consulté recuperado joined_ member_since mitglied_seit
      beigetreten registriert registered_ registriert_seit since_ seit_ today_ heute_ besucht_ regulation_ directive_
      verordnung richtlinie gesetz_ act_ rfc_ archived_ captured_ last_visit last_seen birthday_ geburtstag phone_ tel_
      telefon last_post letzter_beitrag inscrit_ next_review
      """
    ),
  ]

  private struct Stem {
    var bytes: [UInt8]
    var isWhole: Bool
    var label: DateLabel
  }

  /// Stems by a hash of their first two bytes.
  private static let table: [[Stem]] = {
    var table: [[Stem]] = Array(repeating: [], count: 256)
    for (label, list) in lists {
      for name in list.split(whereSeparator: \.isWhitespace) {
        var bytes = Array(name.utf8)
        let isWhole = bytes.last == 0x5F
        if isWhole { bytes.removeLast() }
        bytes = bytes.map { $0 == 0x5F ? 0x20 : $0 }
        guard bytes.count > 1 else { continue }
        table[slot(bytes[0], bytes[1])].append(Stem(bytes: bytes, isWhole: isWhole, label: label))
      }
    }
    // The longest stem of a word decides: "date limite" is no "date".
    return table.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }()

  @inline(__always)
  private static func slot(_ first: UInt8, _ second: UInt8) -> Int { Int((first &* 31) ^ second) }

  /// What a text says of the date beside it: the last label in it counts before a date, the first one after it.
  static func label(_ text: UnsafeBufferPointer<UInt8>, isBefore: Bool) -> DateLabel {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(text.count, 1)) { small in
      var i = 0
      while i < text.count {
        let (first, second) = LetterCase.lowered(text, i)
        small[i] = first <= 0x20 ? 0x20 : first
        if first >= 0xC3, let second, i + 1 < text.count {
          small[i + 1] = second
          i += 2
        } else {
          i += 1
        }
      }
      return find(UnsafeBufferPointer(rebasing: small[..<text.count]), isBefore: isBefore)
    }
  }

  private static func find(_ text: UnsafeBufferPointer<UInt8>, isBefore: Bool) -> DateLabel {
    var found = DateLabel.none
    var i = 0
    var isStart = true
    while i + 1 < text.count {
      let byte = text[i]
      // Words without spaces between them may begin at any character.
      if isStart || byte >= 0xE3 && byte < 0xEE, let stem = stem(text, i) {
        if !isBefore { return stem.label }
        // A change of a publication's date is a change: "last updated on date".
        if stem.label != .published || found == .none || stem.bytes.count > 4 { found = stem.label }
        i += stem.bytes.count
        isStart = false
        continue
      }
      isStart = !(byte.isLetter || byte >= 0x80 || byte &- 0x30 < 10)
      i += 1
    }
    return found
  }

  private static func stem(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Stem? {
    for stem in table[slot(text[start], text[start + 1])] {
      let end = start + stem.bytes.count
      guard end <= text.count else { continue }
      var k = 0
      while k < stem.bytes.count, text[start + k] == stem.bytes[k] { k += 1 }
      guard k == stem.bytes.count else { continue }
      if stem.isWhole, end < text.count, text[end].isLetter || text[end] >= 0x80 { continue }
      return stem
    }
    return nil
  }
}
