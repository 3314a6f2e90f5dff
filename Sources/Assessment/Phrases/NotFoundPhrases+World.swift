extension NotFoundPhrases {
  static let world: [Phrases] = [
    Phrases(
      language: "ru",
      subjects: [
        "страница", "страницы", "страницу", "статья", "статьи", "документ", "файл", "материал", "курс", "урок", "адрес",
        "раздел", "запись", "содержимое", "ссылка",
      ],
      statements: [
        "не найдена", "не найден", "не найдено", "не существует", "больше не существует", "не была найдена",
        "была удалена", "был удален", "был удалён", "удалена", "удален", "удалён", "недоступна", "недоступен",
        "не нашли", "не можем найти", "не удалось найти", "не нашлась", "нет на сайте", "отсутствует", "потерялась",
        "не обнаружена", "снят с публикации",
      ],
      complete: ["не найдено", "не найдена", "здесь ничего нет", "ничего не найдено", "такой страницы нет"],
      addressing: ["запрашиваемая", "запрошенная", "вы ищете", "вы искали", "эта", "этот", "такой", "запрашиваемый"],
      about: ["как", "почему", "что такое", "исправить", "создать", "ошибки", "если", "оформить"]),
    Phrases(
      language: "uk",
      subjects: [
        "сторінка", "сторінки", "сторінку", "стаття", "статтю", "документ", "файл", "матеріал", "курс", "урок",
        "адреса",
      ],
      statements: [
        "не знайдена", "не знайдено", "не знайдений", "не існує", "більше не існує", "була видалена", "видалена",
        "видалено", "був видалений", "недоступна", "недоступний", "не вдалося знайти", "не можемо знайти", "відсутня",
        "не знайшли",
      ],
      complete: ["не знайдено", "тут нічого немає"], addressing: ["ви шукаєте", "запитувана", "ця", "цей", "такої"],
      about: ["як", "чому", "що таке", "створити", "якщо"]),
    Phrases(
      language: "bg",
      subjects: ["страницата", "страница", "статията", "документът", "файлът", "съдържанието", "курсът", "адресът"],
      statements: [
        "не е намерена", "не беше намерена", "не е намерен", "не съществува", "вече не съществува", "е изтрита",
        "беше изтрита", "е премахната", "не е налична", "не може да бъде намерена", "не можем да намерим", "липсва",
      ],
      complete: ["не е намерено"], addressing: ["която търсите", "търсената", "тази", "този"],
      about: ["как", "защо", "какво"]),
    Phrases(
      language: "sr",
      subjects: [
        "stranica", "stranicu", "strana", "članak", "dokument", "sadržaj", "datoteka", "страница", "страна", "чланак",
        "садржај", "kurs",
      ],
      statements: [
        "nije pronađena", "nije pronađen", "nije pronađeno", "ne postoji", "više ne postoji", "nije dostupna",
        "je uklonjena", "je obrisana", "nismo pronašli", "nije nađena", "ne možemo pronaći", "није пронађена",
        "није пронађен", "не постоји", "више не постоји", "није доступна", "је уклоњена", "је обрисана",
      ],
      complete: ["nije pronađeno", "није пронађено"],
      addressing: ["tražite", "tražena", "ova", "ovaj", "тражите", "ова"],
      about: ["kako", "zašto", "što je", "šta je", "како"]),
    Phrases(
      language: "sl", subjects: ["stran", "strani", "članek", "dokument", "vsebina", "datoteka"],
      statements: [
        "ni bila najdena", "ni najdena", "ne obstaja", "ne obstaja več", "je bila odstranjena", "ni na voljo",
        "ne najdemo", "ni mogoče najti",
      ],
      complete: ["ni najdeno"], addressing: ["iščete", "iskana", "ta"], about: ["kako", "zakaj"]),
    Phrases(
      language: "el",
      subjects: ["σελίδα", "η σελίδα", "άρθρο", "έγγραφο", "περιεχόμενο", "αρχείο", "μάθημα"],
      statements: [
        "δεν βρέθηκε", "δε βρέθηκε", "δεν υπάρχει", "δεν υπάρχει πια", "δεν υπάρχει πλέον", "έχει διαγραφεί",
        "διαγράφηκε", "έχει αφαιρεθεί", "δεν είναι διαθέσιμη", "δεν είναι διαθέσιμο", "δεν μπορεί να βρεθεί",
        "δεν είναι πλέον διαθέσιμη",
      ],
      complete: ["δεν βρέθηκε"], addressing: ["που ζητήσατε", "που αναζητάτε", "που ψάχνετε", "αυτή", "αυτό"],
      about: ["πώς", "γιατί", "τι είναι"]),
    Phrases(
      language: "tr",
      subjects: ["sayfa", "sayfayı", "makale", "belge", "içerik", "içeriği", "dosya", "kurs", "ders", "adres", "yazı"],
      statements: [
        "bulunamadı", "bulunamıyor", "bulunmuyor", "mevcut değil", "artık mevcut değil", "yok", "kaldırıldı",
        "kaldırılmış", "silindi", "silinmiş", "bulamadık", "bulunmamaktadır", "erişilemiyor",
      ],
      complete: ["bulunamadı"], addressing: ["aradığınız", "istediğiniz", "bu", "istenen"],
      about: ["nasıl", "neden", "nedir", "çözümü", "hataları"]),
    Phrases(
      language: "ar",
      subjects: ["الصفحة", "صفحة", "المقال", "المقالة", "المستند", "المحتوى", "الملف", "الرابط", "الدرس", "الدورة"],
      statements: [
        "غير موجودة", "غير موجود", "لم يتم العثور", "لم يعثر", "لا يمكن العثور", "غير متوفرة", "غير متوفر", "غير متاحة",
        "غير متاح", "لم تعد موجودة", "لم تعد متاحة", "تم حذف", "تم حذفها", "حذفت", "تعذر العثور", "لم نتمكن من العثور",
        "لا توجد", "لم نعثر",
      ],
      complete: ["غير موجود", "غير موجودة"], addressing: ["التي تبحث", "المطلوبة", "المطلوب", "هذه", "هذا"],
      about: ["كيف", "كيفية", "لماذا", "ما هو", "حل"]),
    Phrases(
      language: "fa",
      subjects: ["صفحه", "صفحهٔ", "صفحه‌ای", "مقاله", "سند", "محتوا", "فایل", "مطلب", "برگه", "درس", "نشانی"],
      statements: [
        "پیدا نشد", "یافت نشد", "وجود ندارد", "دیگر وجود ندارد", "حذف شده", "در دسترس نیست", "نمی‌توان یافت",
        "پیدا نکردیم", "یافت نمی‌شود", "موجود نیست",
      ],
      complete: ["یافت نشد", "پیدا نشد"], addressing: ["مورد نظر", "که به دنبال", "درخواستی", "این"],
      about: ["چگونه", "چرا", "چیست", "رفع"]),
    Phrases(
      language: "he",
      subjects: ["הדף", "דף", "העמוד", "עמוד", "המאמר", "המסמך", "התוכן", "הקובץ", "השיעור", "הקורס"],
      statements: [
        "לא נמצא", "לא נמצאה", "אינו קיים", "לא קיים", "כבר לא קיים", "הוסר", "נמחק", "אינו זמין", "לא זמין",
        "לא הצלחנו למצוא", "לא מצאנו", "איננו קיים",
      ],
      complete: ["לא נמצא"], addressing: ["שחיפשת", "שביקשת", "המבוקש", "הזה", "זה"],
      about: ["איך", "כיצד", "למה", "מהו"]),
    Phrases(
      language: "hi",
      subjects: ["पृष्ठ", "पेज", "पन्ना", "लेख", "दस्तावेज़", "सामग्री", "फ़ाइल", "पाठ"],
      statements: [
        "नहीं मिला", "नहीं मिली", "मौजूद नहीं", "उपलब्ध नहीं", "हटा दिया", "हटा दी", "अस्तित्व में नहीं",
        "नहीं मिल", "अब उपलब्ध नहीं",
      ],
      complete: ["नहीं मिला"], addressing: ["आप जिस", "जिसे आप", "यह", "अनुरोधित"], about: ["कैसे", "क्यों", "क्या है"]),
    Phrases(
      language: "bn", subjects: ["পৃষ্ঠা", "পৃষ্ঠাটি", "পাতা", "পাতাটি", "পেজ", "পেজটি", "নিবন্ধ", "নিবন্ধটি", "বিষয়বস্তু"],
      statements: ["পাওয়া যায়নি", "পাওয়া যায়নি", "খুঁজে পাওয়া যায়নি", "নেই", "মুছে ফেলা", "বিদ্যমান নেই", "পাওয়া যাচ্ছে না"],
      complete: ["পাওয়া যায়নি"], addressing: ["আপনি", "এই", "অনুরোধ"], about: ["কিভাবে", "কীভাবে", "কেন"]),
    Phrases(
      language: "vi",
      subjects: ["trang", "bài viết", "nội dung", "tài liệu", "tập tin", "liên kết", "khóa học", "bài học"],
      statements: [
        "không tìm thấy", "không tồn tại", "không còn tồn tại", "không có sẵn", "đã bị xóa", "đã bị xoá", "không còn",
        "không thể tìm thấy", "đã bị gỡ",
      ],
      complete: ["không tìm thấy", "không tìm thấy trang"],
      addressing: ["bạn đang tìm", "bạn tìm", "bạn yêu cầu", "này"],
      about: ["làm thế nào", "tại sao", "cách", "là gì"]),
    Phrases(
      language: "id",
      subjects: [
        "halaman", "laman", "artikel", "dokumen", "konten", "kandungan", "berkas", "fail", "pelajaran", "kursus",
      ],
      statements: [
        "tidak ditemukan", "tidak ada", "tidak tersedia", "tidak dapat ditemukan", "telah dihapus", "sudah dihapus",
        "tidak dijumpai", "tidak ditemui", "tidak wujud", "telah dipadam", "sudah tidak ada", "tidak bisa ditemukan",
      ],
      complete: ["tidak ditemukan"], addressing: ["anda cari", "yang diminta", "ini", "kamu cari"],
      about: ["cara", "mengapa", "bagaimana", "apa itu"]),
    Phrases(
      language: "sw", subjects: ["ukurasa", "makala", "hati", "maudhui", "faili", "somo"],
      statements: [
        "haukupatikana", "haupatikani", "haipatikani", "haikupatikana", "haupo", "haipo", "umefutwa", "umeondolewa",
        "haijapatikana",
      ],
      complete: ["haukupatikana", "haipatikani"], addressing: ["unaoutafuta", "unayotafuta", "huu", "hii"],
      about: ["jinsi", "kwa nini"]),
    Phrases(
      language: "ca", subjects: ["pàgina", "article", "document", "contingut", "fitxer", "curs"],
      statements: [
        "no trobada", "no trobat", "no s'ha trobat", "no existeix", "ja no existeix", "no està disponible",
        "ha estat eliminada", "no hem trobat", "no es troba",
      ],
      complete: ["no trobat", "no trobada"], addressing: ["que cerqueu", "que busques", "sol·licitada", "aquesta"],
      about: ["com", "per què"]),
    Phrases(
      language: "eu", subjects: ["orria", "orrialdea", "artikulua", "edukia", "fitxategia"],
      statements: ["ez da aurkitu", "ez da existitzen", "ez dago", "ezabatu da", "ez dugu aurkitu"],
      complete: ["ez da aurkitu"],
      addressing: ["bilatzen", "eskatutako", "hau"], about: ["nola", "zergatik"]),
    Phrases(
      language: "et", subjects: ["lehte", "lehekülge", "leht", "lehekülg", "artiklit", "sisu", "faili"],
      statements: [
        "ei leitud", "ei leita", "ei eksisteeri", "ei ole olemas", "on kustutatud", "on eemaldatud", "ei leidnud",
        "pole olemas",
      ],
      complete: ["ei leitud"], addressing: ["otsitavat", "otsite", "seda", "see"], about: ["kuidas", "miks"]),
    Phrases(
      language: "lv", subjects: ["lapa", "lapu", "raksts", "saturs", "fails"],
      statements: [
        "nav atrasta", "nav atrasts", "neeksistē", "vairs neeksistē", "ir dzēsta", "nav pieejama", "netika atrasta",
      ],
      complete: ["nav atrasts", "nav atrasta"], addressing: ["meklējat", "pieprasītā", "šī"], about: ["kā", "kāpēc"]),
    Phrases(
      language: "lt", subjects: ["puslapis", "puslapio", "straipsnis", "turinys", "failas"],
      statements: [
        "nerastas", "neegzistuoja", "nebeegzistuoja", "buvo pašalintas", "ištrintas", "nepasiekiamas", "rasti nepavyko",
        "neradome",
      ],
      complete: ["nerasta", "nerastas"], addressing: ["ieškote", "ieškomas", "šis"], about: ["kaip", "kodėl"]),
    Phrases(
      language: "ja",
      subjects: ["ページ", "記事", "コンテンツ", "ファイル", "文書", "資料", "講座", "レッスン", "アドレス"],
      statements: [
        "見つかりません", "見つかりませんでした", "見つからない", "見つかりませ", "存在しません", "存在しない", "存在致しません",
        "ページがありません", "ページはありません", "ページはございません", "削除され", "公開されていません", "公開を終了", "掲載を終了", "なくなりました", "表示できません",
      ],
      addressing: ["お探し", "指定された", "ご指定", "アクセスしようと", "この", "お求め"],
      about: ["対処", "とは", "方法", "作り方", "作成", "原因", "解決", "設定", "エラーの", "場合"], isUnspaced: true),
    Phrases(
      language: "zh",
      subjects: ["页面", "网页", "頁面", "網頁", "内容", "內容", "文章", "文件", "链接", "連結", "鏈接", "课程", "課程", "地址", "网址", "網址"],
      statements: [
        "不存在", "未找到", "找不到", "没有找到", "沒有找到", "无法找到", "無法找到", "已删除", "已被删除", "已刪除", "已被刪除", "不见了",
        "不見了", "已失效", "已下架", "走丢", "无法访问", "已不存在", "无法显示", "不再提供", "找唔到",
      ],
      addressing: ["您访问", "您訪問", "你访问", "您要", "你要", "您请求", "您查找", "您尋找", "该", "此", "抱歉"],
      about: ["如何", "怎么", "怎麼", "什么", "什麼", "解决", "解決", "方法", "原因", "设计", "設計", "处理", "處理", "自定义"],
      isUnspaced: true),
    Phrases(
      language: "ko",
      subjects: ["페이지", "문서", "게시물", "게시글", "콘텐츠", "컨텐츠", "자료", "강의", "주소"],
      statements: ["찾을 수 없", "존재하지 않", "삭제되", "삭제된", "찾지 못", "없는 페이지", "사라졌", "이용할 수 없", "더 이상 제공"],
      addressing: ["찾으시는", "요청하신", "요청한", "입력하신", "이 페이지", "해당"],
      about: ["방법", "해결", "만들기", "이란", "만드는", "원인", "경우"], isUnspaced: true),
    Phrases(
      language: "th", subjects: ["หน้า", "เพจ", "เนื้อหา", "บทความ", "เอกสาร", "ไฟล์", "บทเรียน"],
      statements: ["ไม่พบ", "ไม่มีอยู่", "หาไม่เจอ", "ไม่เจอ", "ถูกลบ", "ไม่สามารถหา", "ไม่พร้อมใช้งาน"],
      addressing: ["ที่คุณ", "ที่ท่าน", "นี้"], about: ["วิธี", "อย่างไร", "ทำไม", "คืออะไร"], isUnspaced: true),
  ]
}
