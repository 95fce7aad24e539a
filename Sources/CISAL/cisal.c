#include "cisal.h"

#include <isa-l/igzip_lib.h>
#include <opening.h>
#include <stdlib.h>

#define FUNCTIONS(F) F(int, isal_deflate, (struct isal_zstream * stream), (stream))

#define PROCEDURES(F)                                                 \
  F(void, isal_deflate_init, (struct isal_zstream * stream), (stream)) \
  F(void, isal_deflate_reset, (struct isal_zstream * stream), (stream))

OPENING(cisal_load, "libisal.so.2")

// Level 3 makes other bytes on processors with AVX-512 than elsewhere. The levels below it make the
// same on all that have SSE4.2 (Intel 2008, AMD 2011); on older ones, what ISA-L has in C looks for
// repeats in another way. Of a page of text, level 1 makes 1 % more bytes in the same time.
#define LEVEL 2
#define LEVEL_MEMORY ISAL_DEF_LVL2_MEDIUM

#define SHORT_INPUT 8

struct cisal_deflater {
  struct isal_zstream stream;
  uint8_t memory[LEVEL_MEMORY];
};

cisal_deflater *cisal_deflater_new(void) {
  cisal_deflater *deflater = malloc(sizeof(cisal_deflater));
  if (deflater) isal_deflate_init(&deflater->stream);
  return deflater;
}

void cisal_deflater_free(cisal_deflater *deflater) { free(deflater); }

// What does not compress is stored, in blocks of 4 KB or more with five bytes before each.
size_t cisal_bound(size_t count) { return count + count / 512 + 1024; }

/// Compresses what is next and ends with a byte.
static int compress_next(
    struct isal_zstream *stream, const uint8_t *input, size_t count, uint16_t flush) {
  stream->next_in = (uint8_t *)input;
  stream->avail_in = (uint32_t)count;
  stream->flush = flush;
  int code = isal_deflate(stream);
  if (code != COMP_OK) return code;
  // Where room is left, nothing waits to be written.
  return stream->avail_in > 0 || stream->avail_out == 0 ? CISAL_NO_ROOM : 0;
}

int cisal_deflate(
    cisal_deflater *deflater, const uint8_t *input, size_t count, uint8_t *output, size_t room,
    size_t *written) {
  if (count > UINT32_MAX) return CISAL_NO_ROOM;
  struct isal_zstream *stream = &deflater->stream;
  isal_deflate_reset(stream);
  stream->level = LEVEL;
  stream->level_buf = deflater->memory;
  stream->level_buf_size = LEVEL_MEMORY;
  stream->end_of_stream = 0;
  stream->next_out = output;
  stream->avail_out = room < UINT32_MAX ? (uint32_t)room : UINT32_MAX;
  // Version 2.30 files the third byte of a long input under the stream's address in memory, taken for
  // text, so that now and then bytes would differ from run to run. Of a short input it does not.
  size_t first = count < SHORT_INPUT ? count : SHORT_INPUT;
  int code = compress_next(stream, input, first, SYNC_FLUSH);
  if (code == 0) code = compress_next(stream, input + first, count - first, FULL_FLUSH);
  *written = stream->total_out;
  return code;
}
