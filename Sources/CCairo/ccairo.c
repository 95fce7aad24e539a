#include "ccairo.h"

#include <opening.h>

#define FUNCTIONS(F)                                                                              \
  F(cairo_t *, cairo_create, (cairo_surface_t *target), (target))                                 \
  F(cairo_status_t, cairo_status, (cairo_t *cr), (cr))                                            \
  F(const char *, cairo_status_to_string, (cairo_status_t status), (status))                      \
  F(cairo_surface_t *, cairo_image_surface_create,                                                \
    (cairo_format_t format, int width, int height), (format, width, height))                      \
  F(cairo_surface_t *, cairo_image_surface_create_from_png, (const char *filename), (filename))   \
  F(unsigned char *, cairo_image_surface_get_data, (cairo_surface_t *surface), (surface))         \
  F(int, cairo_image_surface_get_height, (cairo_surface_t *surface), (surface))                   \
  F(int, cairo_image_surface_get_stride, (cairo_surface_t *surface), (surface))                   \
  F(int, cairo_image_surface_get_width, (cairo_surface_t *surface), (surface))                    \
  F(cairo_status_t, cairo_surface_status, (cairo_surface_t *surface), (surface))

#define PROCEDURES(F)                                                                             \
  F(void, cairo_clip, (cairo_t *cr), (cr))                                                        \
  F(void, cairo_close_path, (cairo_t *cr), (cr))                                                  \
  F(void, cairo_curve_to,                                                                         \
    (cairo_t *cr, double x1, double y1, double x2, double y2, double x3, double y3),              \
     (cr, x1, y1, x2, y2, x3, y3))                                                                \
  F(void, cairo_destroy, (cairo_t *cr), (cr))                                                     \
  F(void, cairo_fill, (cairo_t *cr), (cr))                                                        \
  F(void, cairo_line_to, (cairo_t *cr, double x, double y), (cr, x, y))                           \
  F(void, cairo_move_to, (cairo_t *cr, double x, double y), (cr, x, y))                           \
  F(void, cairo_paint, (cairo_t *cr), (cr))                                                       \
  F(void, cairo_restore, (cairo_t *cr), (cr))                                                     \
  F(void, cairo_save, (cairo_t *cr), (cr))                                                        \
  F(void, cairo_set_antialias, (cairo_t *cr, cairo_antialias_t antialias), (cr, antialias))       \
  F(void, cairo_set_dash,                                                                         \
    (cairo_t *cr, const double *dashes, int num_dashes, double offset),                           \
     (cr, dashes, num_dashes, offset))                                                            \
  F(void, cairo_set_line_cap, (cairo_t *cr, cairo_line_cap_t line_cap), (cr, line_cap))           \
  F(void, cairo_set_line_join, (cairo_t *cr, cairo_line_join_t line_join), (cr, line_join))       \
  F(void, cairo_set_line_width, (cairo_t *cr, double width), (cr, width))                         \
  F(void, cairo_set_source_rgb,                                                                   \
    (cairo_t *cr, double red, double green, double blue), (cr, red, green, blue))                 \
  F(void, cairo_set_source_surface,                                                               \
    (cairo_t *cr, cairo_surface_t *surface, double x, double y), (cr, surface, x, y))             \
  F(void, cairo_stroke, (cairo_t *cr), (cr))                                                      \
  F(void, cairo_surface_destroy, (cairo_surface_t *surface), (surface))                           \
  F(void, cairo_surface_flush, (cairo_surface_t *surface), (surface))                             \
  F(void, cairo_surface_mark_dirty, (cairo_surface_t *surface), (surface))

OPENING(ccairo_load, "libcairo.so.2")
