#include "cicu.h"

#include <opening.h>
#include <unicode/ubrk.h>
#include <unicode/uvernum.h>

#define FUNCTIONS(F)                                                                              \
  F(UBreakIterator *, ubrk_open,                                                                  \
    (UBreakIteratorType type, const char *locale, const UChar *text, int32_t length,              \
     UErrorCode *status),                                                                         \
    (type, locale, text, length, status))                                                         \
  F(int32_t, ubrk_first, (UBreakIterator * iterator), (iterator))                                 \
  F(int32_t, ubrk_next, (UBreakIterator * iterator), (iterator))                                  \
  F(int32_t, ubrk_getRuleStatus, (UBreakIterator * iterator), (iterator))

#define PROCEDURES(F)                                                                             \
  F(void, ubrk_close, (UBreakIterator * iterator), (iterator))                                    \
  F(void, ubrk_setText,                                                                           \
    (UBreakIterator * iterator, const UChar *text, int32_t length, UErrorCode *status),           \
    (iterator, text, length, status))

// Its functions are renamed with each version, and only that one has them which the headers are of.
OPENING(cicu_load, "libicuuc.so." OPENING_STRING(U_ICU_VERSION_MAJOR_NUM))

void *cicu_line_breaks_open(const char *locale) {
  if (!cicu_load()) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_LINE, locale, NULL, 0, &status);
  return U_FAILURE(status) ? NULL : iterator;
}

void cicu_line_breaks_close(void *iterator) {
  if (iterator) ubrk_close(iterator);
}

int32_t cicu_line_breaks(
    void *iterator, const uint16_t *text, int32_t length, int32_t *breaks, uint8_t *hard,
    int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  ubrk_first(iterator);
  for (int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
    if (count < capacity) {
      breaks[count] = at;
      hard[count] = ubrk_getRuleStatus(iterator) >= UBRK_LINE_HARD;
    }
    count++;
  }
  return count;
}
