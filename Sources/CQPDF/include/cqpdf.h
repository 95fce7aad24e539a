// qpdf's C interface, of which cqpdf.c has what reading a file takes. The library is opened when it is
// first asked for: only one command needs it, and loading it would cost every command a few milliseconds.
#pragma once
#include <qpdf/qpdf-c.h>
#include <stdbool.h>

/// Opens the library. To be called before all else; false where the machine has none.
bool cqpdf_load(void);
