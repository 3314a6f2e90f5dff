import Extraction
import Model
import Testing

@Suite("Edit links and feeds")
struct EditLinkTests {
  @Test(
    arguments: [
      ("<a href='https://github.com/o/r/edit/main/x.md'>Edit this page</a>", "https://github.com/o/r/edit/main/x.md"),
      ("<a href='/edit?p=1'>Suggest edits</a>", "https://example.org/edit?p=1"),
      ("<a href='/e' rel=edit><b></b></a>", "https://example.org/e"),
      ("<a href='/e' title='Edit this page'></a>", "https://example.org/e"),
      (
        "<ul><li id=ca-edit><a href='/w?t=X&amp;action=edit'>Bearbeiten</a></ul>",
        "https://example.org/w?t=X&action=edit"
      ),
      (
        "<a href='https://github.com/o/r/blob/main/x.rst'>View page source</a>",
        "https://github.com/o/r/blob/main/x.rst"
      ),
      ("<a href='/w?t=X&amp;action=edit&amp;section=2'>edit</a>", nil),
      ("<a href='/w?t=Y&amp;action=edit&amp;redlink=1'>Y</a>", nil), ("<a href=/e>Edit your photos</a>", nil),
      ("<a href='mailto:a@example.org'>Edit this page</a>", nil), ("<a href=/suggest>Suggest a product</a>", nil),
      ("<a href=/s>Source of the river</a>", nil),
    ] as [(String, String?)])
  func edit(markup: String, expected: String?) {
    #expect(read(page(after: markup)).editURL == expected)
  }

  @Test(arguments: [
    "Edit on GitHub", "Diese Seite bearbeiten", "Modifier cette page", "Editar esta página", "Modifica questa pagina",
    "Deze pagina bewerken", "Edytuj tę stronę", "Отредактировать страницу", "Редагувати цю сторінку",
    "Upravit tuto stránku", "Redigera den här sidan", "Rediger denne siden", "Muokkaa tätä sivua",
    "Bu sayfayı düzenle", "このページを編集する", "编辑此页", "編輯此頁", "이 페이지 편집하기", "تعديل هذه الصفحة",
    "ویرایش این صفحه", "עריכת דף זה", "Sửa trang này", "Sunting halaman ini", "Edita aquesta pàgina",
  ])
  func languages(text: String) {
    #expect(read(page(after: "<a href=/e>\(text)</a>")).editURL == "https://example.org/e")
  }

  @Test(
    arguments: [
      (
        "<a href='https://github.com/o/r/edit/main/x.md?y'>Edit on GitHub</a>",
        "https://github.com/o/r/commits/main/x.md"
      ),
      (
        "<a href='https://gitlab.example.org/o/-/edit/main/x.md'>Edit this page</a>",
        "https://gitlab.example.org/o/-/commits/main/x.md"
      ),
      (
        "<li id=ca-history><a href='/w?t=X&amp;action=history'>Versionen</a>",
        "https://example.org/w?t=X&action=history"
      ),
      ("<a href='/guides/page/history'>History</a>", "https://example.org/guides/page/history"),
      ("<a href=/about/history>History</a>", nil), ("<a href=/history>History of trees</a>", nil),
    ] as [(String, String?)])
  func history(markup: String, expected: String?) {
    #expect(read(page(after: markup)).historyURL == expected)
  }

  @Test func wikiLinkElement() {
    let reading = read("<link rel=alternate type='application/x-wiki' href='/w?t=X&amp;action=edit'><p>Text.</p>")
    #expect(reading.editURL == "https://example.org/w?t=X&action=edit")
    #expect(reading.feeds == [])
  }

  @Test func feeds() {
    let reading = read(
      """
      <link rel="alternate" type="application/rss+xml" href="/feed">
      <link rel=alternate type="application/atom+xml; x=y" href=a.xml>
      <link rel=alternate type=application/feed+json href=f.json>
      <link rel=alternate type="application/rss+xml" href="/feed"><link rel=alternate type="application/json" href=o.json>
      <link rel=stylesheet type=application/rss+xml href=s>
      <link rel=alternate type=application/rss+xml href="ftp://example.org/x">
      """)
    #expect(
      reading.feeds == [
        "https://example.org/feed", "https://example.org/guides/a.xml", "https://example.org/guides/f.json",
      ])
    let many = (0..<50).map { "<link rel=alternate type=application/rss+xml href=\($0)>" }.joined()
    #expect(read(many).feeds.count == 20)
  }
}
