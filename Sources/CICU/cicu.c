#include "cicu.h"

#include <unicode/ubrk.h>

void *cicu_line_breaks_open(const char *locale) {
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
