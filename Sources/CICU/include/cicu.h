// Line-break opportunities from ICU (UAX #14). A C shim, because ICU's symbols carry the library's
// version through macros that Swift cannot see. The library is opened for the first text that needs it:
// it takes 2 MB, and plain English does without.
#pragma once
#include <stdbool.h>
#include <stdint.h>

/// Opens the library. False where the machine has not the version that this was built with.
bool cicu_load(void);

/// An open line-break iterator, or NULL; also where the library cannot be opened. `locale` is an ICU
/// locale such as "en".
void *cicu_line_breaks_open(const char *locale);
void cicu_line_breaks_close(void *iterator);
/// Fills `breaks` with the offsets (UTF-16 units) where a line may end, ascending, the text's end
/// included. `hard` gets 1 for a mandatory break. Returns how many there are, which may exceed
/// `capacity`, or -1 where ICU failed.
int32_t cicu_line_breaks(
    void *iterator, const uint16_t *text, int32_t length, int32_t *breaks, uint8_t *hard,
    int32_t capacity);
