#pragma once
#include <zlib.h>

// A macro, which Swift does not see. Small tables: a page repeats itself within a few rows, and large
// ones take longer to keep than to use.
static inline int czlib_deflate_init_raw(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 6, Z_DEFAULT_STRATEGY);
}
