// Cairo's C interface, of which ccairo.c has what painting pictures takes. The library is opened when it
// is first asked for: most commands write no pictures, and with all that it is linked to it would take a
// twentieth of a report's time.
#pragma once
#include <cairo/cairo.h>
#include <stdbool.h>

/// Opens the library. To be called before all else; false where the machine has none.
bool ccairo_load(void);
