// Line-break opportunities from ICU (UAX #14). A C shim, because ICU's symbols carry the library's
// version through macros that Swift cannot see.
#pragma once
#include <stdint.h>

/// An open line-break iterator, or NULL. `locale` is an ICU locale such as "en".
void *cicu_line_breaks_open(const char *locale);
void cicu_line_breaks_close(void *iterator);
/// Fills `breaks` with the offsets (UTF-16 units) where a line may end, ascending, the text's end
/// included. `hard` gets 1 for a mandatory break. Returns how many there are, which may exceed
/// `capacity`, or -1 where ICU failed.
int32_t cicu_line_breaks(
    void *iterator, const uint16_t *text, int32_t length, int32_t *breaks, uint8_t *hard,
    int32_t capacity);
