import Model

/// What notices say of their subject, by kind and language; the verb is part of the phrase, so that `this page is about
/// obsolete machines` is none. How phrases are written: `Phrase`; `<be>` stands for forms of to be with adverbs.
enum NoticePredicates {
  static let phrases: [(String, StatusNotice.Kind)] = [english, german, romance, slavic, northern, eastern, others]
    .flatMap(NoticeLexicon.read)

  private static let english = """
    outdated:
      <be> outdated|obsolete|stale|superseded|unmaintained|unsupported
      <be> out of date
      is|are not up to date|current
      is|are not {being|actively|currently} maintained|updated
      is|are|will no longer {being|be|actively|officially|regularly|kept} current|accurate|valid|maintained|updated|supported|relevant|applicable|correct|developed
      is|are no longer {kept} up to date
      may not be up to date|accurate|current|relevant
      may no longer be accurate|current|valid|relevant|correct|up to date|supported
      contains|contain|has|may|might {contain|have|some} outdated|obsolete|stale information|content|material|instructions
      contains|contain information|content that is|may {be} outdated|obsolete|out
      needs to be updated|rewritten
      needs an? update|updating
      needs updating
      is in need of * update|updating
      has|have been superseded|replaced by
      is|are superseded|replaced by
      has|have not been updated|maintained|reviewed for|since|in
      is|was|were {written} for|about an? old|older|outdated|obsolete|unsupported|unmaintained|previous|insecure|legacy version|release|versions|releases
      refers|applies|apply|refer to|only an? * old|older|outdated|obsolete|unsupported|previous|earlier version|release|versions
      documents|describes|covers|describe an? old|older|outdated|obsolete|unsupported|unmaintained version|release|versions
      has|have reached {its|the|their} end of life|support
    deprecated:
      is|are no longer recommended
      <be> deprecated
      has|have been discontinued|sunset|abandoned
      is|are {now|being} discontinued|abandoned
    archived:
      is|are|was|has|have {been|now|being|kept|an|as|preserved|in} archived|archive
      has|have been retired|archived
      is|are {kept|preserved|retained|maintained|provided|left|here|only|online} for historical|archival|reference|archive purposes|reasons|reference|interest|record|only
      is|are of historical interest
      is|are|has {now|been} retired
    draft:
      is|are {currently|still|now|only|just|being|a|an|very|much|early|rough|incomplete|first|the} draft|stub|incomplete|unfinished
      is|are {currently|still|now|a|under|in|being|very|much} construction|rewrite|revision|preparation
      is|are {currently|still|a|very|much} work in progress
      is|are {currently|still} being written|rewritten
      is|are {currently|still} in progress
      has not {yet|been} written|finished
    moved:
      has|have {been|now|recently|permanently} moved|relocated|migrated to|here|from
      has|have {been|now} moved
      has a new home|address|location|url
      is|are now located|hosted|found|maintained at|on|in|here
      can now be found at|on|in|here
      is|are now available at|here
      now lives|resides at|in|on|here
    mirror:
      is|are {now|currently|set|in|to} read only
      is|are an? read? only? mirror|copy of
    machineTranslated:
      was|were|has|have|is {been} machine|automatically|auto translated
      is|was|were a? machine translation
      was|has {been} translated {automatically} by|using|with * machine|ai|google|deepl|chatgpt
      was|has {been} translated automatically
    partlyTranslated:
      is|was|has {not|been|only|partially|partly|yet|being} fully|completely|entirely? translated
      is|was|has {been|only|currently} partially|partly|incompletely translated
      is|has {not|been|yet} translated yet
      translation is|may {be} incomplete|outdated|out
    old:
      is|are|was|were {written|published|posted|last|updated|reviewed|now} more|over {than|a|an|one|two|three|four|five|six|seven|eight|nine|ten} * years|year old|ago
      was|were {last} updated|reviewed|modified|published|written|posted more|over {than} * years|year ago
      was|were {last} updated|reviewed|published|written|posted * years ago
    untranslatedChanges:
      contains|includes changes which are not marked for translation
    """

  private static let german = """
    outdated:
      ist|sind * veraltet|überholt|obsolet
      ist|sind {möglicherweise|vielleicht|eventuell|leider} nicht mehr {ganz|auf|dem} aktuell|aktuellen|gültig|aktuellem
      wird|werden nicht {mehr|länger|weiter|aktiv} gepflegt|aktualisiert|unterstützt|gewartet|weiterentwickelt
      wurde|wurden seit * nicht mehr aktualisiert
      könnte|kann {möglicherweise} veraltet sein
      enthält|enthalten {möglicherweise|teilweise} veraltete informationen|inhalte|angaben
      muss|müsste|sollte {dringend} aktualisiert|überarbeitet werden
      gilt als veraltet|überholt
    cleanup:
      bedarf einer überarbeitung|aktualisierung
    archived:
      wurde|ist|wird {nur|noch} archiviert
    draft:
      befindet sich im archiv|aufbau
      ist * im aufbau|entwurf|entstehen
      ist * ein entwurf|stub
      ist * in arbeit|bearbeitung
    moved:
      ist * umgezogen
      wurde|ist * verschoben
    machineTranslated:
      wurde|ist * maschinell|automatisch übersetzt|übersetzter
    partlyTranslated:
      wurde|ist * unvollständig|teilweise übersetzt
    old:
      ist * älter als * jahre
      ist|sind * mehr|über {als} * jahre alt
    deprecated:
      ist|sind abgekündigt
    """

  private static let romance = """
    outdated:
      est|sont * obsolète|obsolètes|périmé|périmée|dépassé|dépassée
      n est|sont plus {mis|mise|maintenu|maintenue|à|tenu|tenue|activement} jour|maintenu|maintenue|valable|supporté|supportée|actualité|maintenus
      peut être|contenir {des|informations} obsolète|obsolètes|périmée|périmé|dépassée
      doit être actualisé|actualisée
      doit être mis|mise à jour
      nécessite une mise à jour
      está|están|es|esta * obsoleto|obsoleta|desactualizado|desactualizada|anticuado|anticuada|desatualizado|desatualizada|obsoletos
      puede|pode|podría {estar|ser|contener|conter|estar|información|informações} obsoleto|obsoleta|obsoletas|desactualizado|desactualizada|desatualizado|desatualizada
      ya no se mantiene|actualiza
      ya no {está|es|recibe} mantenido|mantenida|soporte|válido|válida|actualizado|actualizada|vigente
      não é|está mais {sendo} mantido|mantida|atualizado|atualizada|suportado|suportada|válido|válida
      necesita|precisa {ser|una|de|uma} actualizado|actualizada|actualización|atualizado|atualizada|atualização
      està * obsolet|obsoleta|desactualitzat|desactualitzada|desfasat|desfasada
      è|sono|risulta * obsoleto|obsoleta|superato|superata|datato|datata|obsoleti
      potrebbe|può {essere|contenere|informazioni} obsoleto|obsoleta|obsolete|datato|datata
      non è più mantenuto|mantenuta|aggiornato|aggiornata|supportato|supportata|valido|valida
      non viene più aggiornato|aggiornata
      este * învechit|învechită|depășit|depășită
      nu mai este actualizat|actualizată
    archived:
      a été archivé|archivée
      est archivé|archivée|conservé|conservée
      fue|foi archivado|archivada|arquivado|arquivada
      ha sido archivado|archivada|arquivado|arquivada
      está archivado|archivada|arquivado|arquivada
      è stato|stata archiviato|archiviata
      è archiviato|archiviata
      a fost arhivat|arhivată
    deprecated:
      est * dépréciée|déprécié
    draft:
      est * en cours de rédaction|construction|traduction|écriture
      est * en construction|travaux|chantier
      est une ébauche
      est un brouillon
      está * en|em construcción|construção|obras|progreso|andamento|desarrollo|desenvolvimento|elaboración
      es|é un|um borrador|esbozo|rascunho|esboço
      està * en construcció
      è * in costruzione|lavorazione|allestimento
      è una|solo bozza|abbozzo
      è un abbozzo
      este în construcție
    moved:
      a * déménagé
      a été déplacé|déplacée|transféré|transférée
      se ha|a mudado|trasladado|movido
      ha sido movido|movida|trasladado|trasladada
      foi movido|movida|transferido|transferida
      mudou para|de
      è stato|stata spostato|spostata|trasferito|trasferita
      si è spostato|spostata|trasferito|trasferita
      a fost mutat|mutată
    machineTranslated:
      a été traduite|traduit automatiquement|par
      fue|foi traducido|traducida|traduzido|traduzida automáticamente|automaticamente
      ha sido traducido|traducida automáticamente
      è stato|stata tradotto|tradotta automaticamente
    partlyTranslated:
      n est pas|que {entièrement|complètement|totalement|partiellement|encore} traduit|traduite
      no está {completamente|totalmente|aún|todavía} traducido|traducida
      não está {completamente|totalmente|ainda} traduzido|traduzida
      non è * completamente|interamente|ancora tradotto|tradotta
    old:
      a plus de * ans
      date de plus de
      tiene|tem más|mais de * años|anos
    """

  private static let slavic = """
    outdated:
      jest * nieaktualny|nieaktualna|nieaktualne|przestarzały|przestarzała|przestarzałe
      nie jest już aktualizowana|aktualizowany|utrzymywana|utrzymywany|wspierana|wspierany|aktualna|aktualny
      może być nieaktualny|nieaktualna|przestarzały|przestarzała
      wymaga aktualizacji
      je * zastaralý|zastaralá|zastaralé|neaktuální|zastaraná|zastaraný|neaktuálna
      již není udržována|udržován|aktualizována|aktualizován|podporována|aktuální
      může být zastaralý|zastaralá|neaktuální
      устарел|устарела|устарело|устарели
      является устаревшим|устаревшей
      безнадёжно|сильно|частично|морально|уже|несколько|немного устарел|устарела|устарело
      может|могла|мог {быть|содержать} устаревшим|устаревшей|устаревшую|устареть|неактуальна|неактуальным
      больше не поддерживается|обновляется|актуальна|актуален|актуально
      не обновляется|актуальна|актуален
      содержит устаревшую|устаревшие|неактуальную
      нуждается в обновлении|доработке|актуализации
      застаріла|застарів|застаріло|застарілий
      може бути застарілою|застарілим
      більше не підтримується|оновлюється
      потребує оновлення
      е остарял|остаряла|остаряло|архивирана|архивиран
    archived:
      został|została zarchiwizowany|zarchiwizowana
      byl|byla archivován|archivována
      находится в архиве
      в архиве
    draft:
      jest * w budowie|przygotowaniu|trakcie
      je * ve výstavbě|přípravě
      находится в разработке|процессе|стадии
      в разработке
      ещё|еще не завершена|завершён|дописана|переведена|готова
      является черновиком|заготовкой
      у|в розробці
      е в процес
    moved:
      został|została przeniesiony|przeniesiona
      byl|byla přesunut|přesunuta
      перенесён|перенесена|перенесен|переехала|переехал|перемещена|перемещён в|на|сюда
      была|был перенесена|перенесен|перенесён|перемещена|перемещен
      була|був перенесена|перенесено|перенесений
    machineTranslated:
      został|została przetłumaczony|przetłumaczona maszynowo|automatycznie
      byl|byla strojově|automaticky přeložen|přeložena
      переведена|переведён|переведен {с|помощью} машинным|автоматически|машинного
    partlyTranslated:
      переведена|переведён|переведен не полностью|частично
    """

  private static let northern = """
    outdated:
      is|zijn * verouderd|achterhaald
      wordt|worden niet {meer|langer|actief} bijgewerkt|onderhouden|ondersteund
      kan verouderd zijn
      är * föråldrad|föråldrat|inaktuell|inaktuellt|utdaterad|utdaterat|gammal
      underhålls|uppdateras|stöds inte längre
      kan vara föråldrad|föråldrat|inaktuell|inaktuellt
      er * forældet|utdatert|foreldet
      vedligeholdes|opdateres|vedlikeholdes|oppdateres ikke længere|lenger
      on * vanhentunut|arkistoitu
      elavult
      már? nem frissül|karbantartott
      είναι * ξεπερασμένη|ξεπερασμένο|παρωχημένη|παρωχημένο
    archived:
      is|wordt {nu} gearchiveerd
      har arkiverats
      är arkiverad|arkiverat
      er arkiveret|arkivert
      έχει αρχειοθετηθεί
    draft:
      is * in aanbouw|opbouw|ontwikkeling
      is * een concept|beginnetje
      är under uppbyggnad|arbete|konstruktion
      er under opbygning|arbeid|udarbejdelse|konstruksjon
      on keskeneräinen|kesken
      készül|szerkesztés alatt
      είναι υπό κατασκευή
    moved:
      is * verhuisd|verplaatst
      har flyttat|flyttats
      er flyttet
      on siirretty|muuttanut
      elköltözött
      έχει μεταφερθεί
    machineTranslated:
      is {door} automatisch|machinaal vertaald
      är maskinöversatt|automatöversatt
      er maskinoversat|maskinoversatt
      on konekäännetty
    partlyTranslated:
      is nog niet {volledig|helemaal} vertaald
    old:
      is meer dan * jaar oud
    """

  private static let eastern = """
    outdated:
      は古くな
      はすでに古くな
      は既に古くな
      は古い情報
      は古い内容
      は古い記事
      の内容は古
      の情報は古
      は現在更新されていません
      は現在メンテナンスされていません
      は更新されていません
      はもう更新されていません
      はメンテナンスされていません
      は情報が古
      には古い情報が
      は最新では
      は最新の情報では
      已过时
      已過時
      已经过时
      已經過時
      可能已过时
      可能已经过时
      可能已過時
      已过期
      内容已过时
      的内容可能已过时
      不再维护
      已不再维护
      不再更新
      已不再更新
      不再維護
      已停止维护
      已停止更新
      需要更新
      内容需要更新
      최신 번역이|판이|버전이|정보가 아닙니다
      최신판 번역이 아닙니다
      더 이상 유지|업데이트|지원|관리|유지되지|업데이트되지|지원되지|관리되지
      오래되어|오래되었습니다
      오래된|구 버전|버전의|문서|문서입니다|정보를
    deprecated:
      は非推奨です
      は非推奨となり
      は非推奨になり
      は廃止
      は現在非推奨
      已弃用
      已废弃
      已被弃用
      已棄用
      已被废弃
      폐기되었습니다|중단되었습니다
    archived:
      はアーカイブされ
      はアーカイブです
      已归档
      已歸檔
      已存档
      已封存
      보관되었습니다|보관된|아카이브되었습니다
    draft:
      は書きかけ
      は作成中
      は執筆中
      は工事中
      は編集中
      は未完成
      は草稿
      は下書き
      正在建设中
      正在編寫
      正在编写
      尚未完成
      仍在编写
      是草稿
      是一个草稿
      是草案
      작성|준비|공사 중입니다|중
    moved:
      は移転
      は移動しました
      已迁移
      已遷移
      已移至
      已移动
      已搬
      已转移
      이동되었습니다|이전되었습니다|이동했습니다|옮겨졌습니다
    machineTranslated:
      は機械翻訳
      は自動翻訳
      由机器翻译
      为机器翻译
      是机器翻译
      由機器翻譯
      기계 번역|번역되었습니다
    partlyTranslated:
      の翻訳は未完
      は部分的に翻訳
      は一部のみ翻訳
      尚未完全翻译
      尚未翻译完成
    mirror:
      是只读
    """

  private static let others = """
    outdated:
      güncel değil|değildir|olmayabilir
      güncelliğini yitirmiş|yitirmiştir|kaybetmiş
      artık * güncellenmiyor|güncellenmemektedir|desteklenmiyor|desteklenmemektedir
      eskimiş|eskimiştir|eski olabilir?
      قديمة|قديم|متقادمة
      لم تعد|يعد * محدثة|مدعومة|صالحة|محدثا|مدعوما
      تحتاج|يحتاج إلى|الى تحديث
      قدیمی|منسوخ است|شده
      دیگر * نمی|نمی‌شود|نیست
      אינו|אינה מעודכן|מעודכנת|מתוחזק|נתמך
      מיושן|מיושנת
      có thể đã? lỗi thời
      đã lỗi thời
      không còn được cập|hỗ|duy
      sudah|telah|mungkin {sudah|tidak} usang|kedaluwarsa|ketinggalan
      tidak lagi dipelihara|diperbarui|didukung
      पुराना|पुरानी|अप्रचलित हो|है
    archived:
      arşivlenmiş|arşivlenmiştir|arşivlendi
      بایگانی شده
      הועבר לארכיון
      đã được? lưu trữ
      telah|sudah diarsipkan
    draft:
      yapım|yapım aşamasındadır|aşamasında
      قيد الإنشاء|التطوير|الإعداد
      در دست|حال ساخت|تکمیل|نگارش
      בבנייה|בעבודה
      đang được xây|viết|soạn
      sedang|masih {dalam} dibangun|pengembangan|ditulis|pengerjaan
      निर्माणाधीन है
    moved:
      taşındı|taşınmıştır
      تم نقل|نقلها|نقله
      منتقل شده
      הועבר|עבר|הועברה
      đã được? chuyển|dời
      telah|sudah dipindahkan|pindah
    machineTranslated:
      makine çevirisi|çevirisidir
      otomatik olarak çevrilmiştir|çevrildi|çevrilmiş
      مترجمة|مترجم آليا|آلياً|اليا
      được dịch máy|tự
      diterjemahkan secara|oleh otomatis|mesin
      का मशीनी|मशीन अनुवाद
    """
}
