/// How a notice names what it is about.
enum NoticeSubject: Sendable {
  /// The page itself: `this article`.
  case page
  /// What the page is about, or a part of it: `this module`, `this version`. Only beneath the page's title.
  case thing
  /// The page as a translation of another.
  case translation

  static let phrases: [(String, NoticeSubject)] =
    pages.map { ($0, .page) } + things.map { ($0, .thing) } + translations.map { ($0, .translation) }

  private static let pages = [
    // English
    """
    this page|article|document|documentation|tutorial|guide|lesson|course|post|content|wiki|website|site|chapter|manual\
    |howto|repository|repo|workshop|book|handbook|answer|material|cookbook|faq
    """,
    "these pages|docs|documents|instructions|materials|tutorials|notes", "this blog post|article|entry",
    "this wiki|web|help|documentation|reference|man page|article|site", "this how to",
    "the page you are viewing|reading",
    "the information|content on|in this page|article|document|guide|tutorial", "the version you are currently? viewing",
    "the documentation you are viewing|reading",
    // German
    """
    diese|dieser|dieses|dies seite|artikel|dokument|dokumentation|anleitung|tutorial|beitrag|inhalt|wiki|website|webseite\
    |handbuch|kapitel|repository|text|eintrag|kurs|wikiartikel|leitfaden
    """,
    "die dokumentation", "der|die|das inhalt|informationen|inhalte auf|in dieser|diesem seite|artikel|beitrag|dokument",
    // French
    """
    cette|cet|ce page|article|document|documentation|tutoriel|guide|leçon|cours|billet|contenu|site|chapitre|manuel|dépôt\
    |tuto|fiche
    """,
    // Spanish, Portuguese, Galician, Catalan
    """
    esta|este|aquesta|aquest|iste página|artículo|documento|documentación|tutorial|guía|lección|curso|entrada|contenido\
    |sitio|capítulo|manual|repositorio|wiki|pàgina|article|document|guia|artigo|documentação|lição|conteúdo\
    |postagem|post|site|repositório|páxina|documentació|contingut
    """,
    // Italian
    """
    questa|questo pagina|articolo|documento|documentazione|tutorial|guida|lezione|corso|contenuto|sito|capitolo|manuale\
    |repository|voce|post
    """,
    "quest articolo",
    // Dutch
    """
    deze|dit pagina|artikel|document|documentatie|handleiding|tutorial|gids|les|cursus|bericht|inhoud|wiki|website
    """,
    // Polish, Czech, Slovak
    """
    ta|ten|to|niniejsza|niniejszy|tato|tento|táto strona|artykuł|dokument|dokumentacja|poradnik|samouczek|przewodnik|wpis\
    |kurs|treść|stránka|článek|článok|dokumentace|návod|příručka|tutoriál|kapitola
    """,
    // Russian, Ukrainian, Bulgarian
    """
    эта|этот|это|данная|данный|данное|ця|цей|це|тази|този|това страница|статья|документ|документация|руководство|учебник\
    |урок|пост|материал|репозиторий|сторінка|стаття|документація|посібник|підручник|статия|страницата\
    |ръководство
    """,
    // Swedish, Danish, Norwegian
    """
    denna|detta|den|det|denne|dette här|her? sidan|sida|artikeln|artikel|dokumentet|dokument|guiden|guide|dokumentationen\
    |side|siden|artikkelen|dokumentasjonen|veiledningen|vejledning
    """,
    // Finnish, Hungarian, Romanian, Greek
    "tämä sivu|artikkeli|dokumentti|ohje|opas", "ez a|az oldal|cikk|dokumentum|dokumentáció|útmutató",
    "această|acest|acestă pagină|articol|document|documentație|ghid|tutorial",
    "αυτή|αυτό|η|το σελίδα|άρθρο|έγγραφο|οδηγός",
    // Turkish
    "bu sayfa|makale|belge|doküman|dokümantasyon|rehber|kılavuz|eğitim|içerik|yazı|sayfanın",
    // Japanese, Chinese, Korean
    "このページ", "この記事", "このドキュメント", "この文書", "このチュートリアル", "このガイド", "この資料", "本ページ", "本記事", "このリポジトリ",
    "本页", "本頁", "本页面", "本頁面", "此页", "此頁", "此页面", "此頁面", "本文", "本文档", "本文件", "本文章", "此文档", "此文件", "此文", "该文档", "该页面",
    "本教程",
    "本教學", "此教程", "本条目", "本條目", "本仓库", "此仓库", "本手册",
    "이 페이지는|페이지가|문서는|문서가|글은|글이|튜토리얼은|튜토리얼이|가이드는|저장소는|기사는", "본 문서는|페이지는|글은",
    // Arabic, Persian, Hebrew
    "هذه|هذا الصفحة|المقالة|المقال|المستند|الوثيقة|الدليل|الدرس|الوثائق",
    "این صفحه|مقاله|سند|راهنما|مستندات|آموزش|نوشتار",
    "דף|מאמר|מסמך|מדריך זה",
    // Vietnamese, Indonesian and Malay, Hindi
    "trang|bài|tài này", "bài viết này", "tài liệu này", "halaman|artikel|dokumen|dokumentasi|panduan|tutorial ini",
    "यह|इस पृष्ठ|लेख|दस्तावेज़|ट्यूटोरियल|पेज",
  ]

  private static let translations = [
    "this translation", "the translation of this page|article|document", "this|the english|german|french translation",
    "diese|dieser übersetzung", "cette traduction", "esta|la traducción", "esta tradução", "questa traduzione",
    "deze vertaling", "to|niniejsze tłumaczenie", "tento překlad", "этот|данный перевод", "цей переклад",
    "denna|den här? översättning|översättningen", "denne oversættelse|oversettelsen", "tämä käännös",
    "ez|ezen a? fordítás",
    "bu çeviri|tercüme", "この翻訳", "この日本語訳", "本翻译", "此翻译", "本翻譯", "此翻譯", "이 번역은|번역이", "هذه الترجمة", "این ترجمه",
    "bản dịch này", "terjemahan ini", "यह अनुवाद", "această traducere", "aquesta traducció", "този превод",
  ]

  private static let things = [
    """
    this module|package|library|project|feature|api|plugin|extension|tool|product|service|software|class|function|method\
    |command|framework|sdk|app|application|release|version|technology|interface|element|property|section|topic|component\
    |integration|protocol|program|operator|addon|gem|crate|driver|template|term|information
    """,
    "the project|documentation|docs|information",
    "diese|dieses|dieser version|modul|paket|projekt|funktion|bibliothek|feature|erweiterung",
    "cette|ce version|fonctionnalité|module|paquet|projet|bibliothèque|extension",
    "esta|este versión|módulo|paquete|proyecto|función|característica|biblioteca|versão|pacote|projeto|recurso|funcionalidade",
    "questa|questo versione|modulo|pacchetto|progetto|funzione|funzionalità|libreria",
    "deze|dit versie|module|pakket|project|functie",
    "эта|этот|данная|данный версия|модуль|пакет|проект|функция|библиотека",
    "ta|ten wersja|moduł|pakiet|projekt|funkcja", "このバージョン", "このプロジェクト", "この機能", "このライブラリ", "此版本", "本版本", "该版本", "本项目",
    "此项目", "此功能", "이 버전은|프로젝트는|기능은|기능이|라이브러리는",
  ]
}
