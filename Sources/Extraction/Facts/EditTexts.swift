/// What links to a page's editor, source and history say, at their beginning.
enum EditTexts {
  enum Meaning: Sendable {
    case edit
    case source
    case history
  }

  static let phrases: [(String, Meaning)] =
    edit.split(separator: "\n").map { (String($0), .edit) }
    + source.split(separator: "\n").map { (String($0), .source) }
    + history.split(separator: "\n").map { (String($0), .history) }

  private static let edit = """
    edit this|the page|article|document|doc|file|guide|tutorial|lesson|chapter|post|recipe|topic|wiki
    edit on|in|at|with|via github|gitlab|bitbucket|codeberg|gitea|forgejo|sourcehut
    edit page|article|source|document
    edit on|in the? web editor
    suggest edits|changes
    suggest an? edit|change
    propose changes|edits|change
    improve this|the page|article|document|doc|documentation|guide|content
    make this page better
    help us improve this page
    contribute to this page|article|document
    diese seite bearbeiten|verbessern|editieren
    seite bearbeiten
    auf github bearbeiten
    bearbeiten auf github
    modifier|éditer|améliorer cette|la page
    modifier|éditer sur github|gitlab
    edita|editar|edite|mejora|mejorar|melhore|melhorar esta|la|a página
    edita|editar|edite en|no github
    suggerisci|proponi una? modifica|modifiche
    modifica questa|la pagina
    modifica su github
    edita aquesta pàgina
    bewerk deze pagina
    deze pagina bewerken
    pagina bewerken
    bewerk op github
    edytuj tę|te stronę
    edytuj stronę
    edytuj na github
    изменить|редактировать|отредактировать|править эту|страницу
    редактировать на|в github
    редагувати|змінити цю|сторінку
    upravit tuto|stránku
    redigera den|sidan
    redigera den här sidan
    rediger denne|siden
    muokkaa tätä|sivua
    bu sayfayı düzenle|düzenleyin
    sayfayı düzenle|düzenleyin
    このページを編集
    このページを改善
    ページを編集
    github で編集
    githubで編集
    编辑此页
    编辑本页
    编辑这个页面
    编辑页面
    在 github 上编辑
    编辑此文档
    編輯此頁
    編輯本頁
    編輯這個頁面
    在 github 上編輯
    改进此页
    이 페이지 편집|편집하기|수정|수정하기
    이 문서 편집|편집하기|수정|수정하기
    페이지 편집|편집하기|수정|수정하기
    github 에서|에서의 편집|수정
    عدل|تعديل|تحرير هذه الصفحة
    حرر هذه الصفحة
    ویرایش این صفحه
    עריכת|ערוך דף|עמוד
    sửa|chỉnh trang|sửa này|trang
    sunting|edit halaman ini
    इस पृष्ठ|पेज को संपादित
    επεξεργασία|επεξεργαστείτε αυτής|αυτήν|σελίδας
    editează|editați această pagină
    oldal szerkesztése
    ennek az oldalnak a szerkesztése
    редактиране|редактирай на|тази
    """

  private static let source = """
    view|show page|the|this source
    view on|in|at github|gitlab|codeberg|bitbucket
    view source on|at|in? github|gitlab
    view page|file|this on|in github|gitlab
    source on github|gitlab
    page source
    quelltext anzeigen
    auf github ansehen|anzeigen
    voir sur github
    ver en|no github
    在 github 上查看
    githubで見る
    """

  private static let history = """
    history
    page history
    view history
    show|see history|revisions
    revision|version|edit|commit|document|article|file history
    revisions
    view|see commit|revision|page|edit history
    versionsgeschichte
    versionen
    historique
    historial
    histórico
    cronologia
    geschiedenis
    historia
    история
    変更履歴
    履歴
    历史记录
    查看历史
    """
}
