#include "CLD2Shim.h"

// CLD2's public header uses FILE without including this.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

CLD2ShimResult cld2shim_detect(const char *text, size_t length, const char *hint, bool best_effort) {
  CLD2::Language language[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
  int percent[3] = {0, 0, 0};
  double score[3] = {0, 0, 0};
  int text_bytes = 0;
  bool reliable = false;
  const int bytes = length > 0x7fffffff ? 0x7fffffff : static_cast<int>(length);
  const CLD2::CLDHints hints = {hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  const CLD2::Language summary =
      CLD2::ExtDetectLanguageSummary(text, bytes, true, &hints, best_effort ? CLD2::kCLDFlagBestEffort : 0, language,
                                     percent, score, nullptr, &text_bytes, &reliable);

  CLD2ShimResult result = {CLD2::LanguageCode(summary), 0, reliable};
  for (int i = 0; i < 3; i++) {
    if (language[i] == summary) result.percent = percent[i];
  }
  return result;
}
