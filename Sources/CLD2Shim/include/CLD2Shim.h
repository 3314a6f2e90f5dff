#ifndef PERENNIAL_CLD2_SHIM_H
#define PERENNIAL_CLD2_SHIM_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  /// CLD2's code of the text's language, a static string; "un" when it found none.
  const char *_Nonnull code;
  /// Share of the letters in that language, 0...100.
  int percent;
  /// The language is well apart from the next.
  bool is_reliable;
} CLD2ShimResult;

/// Classifies plain text, which must be valid UTF-8. `hint` is a list of language tags in lower case such as "de,en", or
/// NULL. `best_effort` asks for an answer even on short text. Thread-safe: the tables are constant.
CLD2ShimResult cld2shim_detect(const char *_Nonnull text, size_t length, const char *_Nullable hint, bool best_effort);

#ifdef __cplusplus
}
#endif

#endif
