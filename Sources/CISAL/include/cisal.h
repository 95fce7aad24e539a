// Deflate from ISA-L, Intel's library for storage. A C shim, because its stream is a struct of 80 KB,
// which Swift cannot hold as a value. The library is opened when it is first asked for: only pictures
// need it.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Opens the library. To be called before all else; false where the machine has none.
bool cisal_load(void);

typedef struct cisal_deflater cisal_deflater;

/// A compressor with its memory; NULL where there is none to be had.
cisal_deflater *cisal_deflater_new(void);
void cisal_deflater_free(cisal_deflater *deflater);

/// How many bytes a part may become.
size_t cisal_bound(size_t count);

/// Compresses bytes to whole blocks of deflate (RFC 1951), none of them marked as the last, which end
/// with a byte and look back no further than to where they begin. Returns 0 and how many bytes it
/// wrote to `output`, or what ISA-L returned, or CISAL_NO_ROOM. The same bytes become the same,
/// whatever was compressed before.
int cisal_deflate(
    cisal_deflater *deflater, const uint8_t *input, size_t count, uint8_t *output, size_t room,
    size_t *written);

enum { CISAL_NO_ROOM = 1 };
