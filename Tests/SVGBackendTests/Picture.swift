import CCairo
import Foundation

/// A PNG file's pixels in gray on white, read by Cairo.
struct Picture {
  let width: Int
  let height: Int
  /// 0 is black, 255 white.
  private let levels: [UInt8]

  init?(png: [UInt8]) throws {
    guard ccairo_load() else { return nil }
    let file = try TemporaryFile(png, fileExtension: "png")
    guard let surface = cairo_image_surface_create_from_png(file.path),
      cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
    else { return nil }
    defer { cairo_surface_destroy(surface) }
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let (across, down) = (width, height)
    guard let flat = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(across), Int32(down))
    else { return nil }
    defer { cairo_surface_destroy(flat) }
    let context = cairo_create(flat)
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_set_source_surface(context, surface, 0, 0)
    cairo_paint(context)
    cairo_destroy(context)
    cairo_surface_flush(flat)
    guard let data = cairo_image_surface_get_data(flat) else { return nil }
    let stride = Int(cairo_image_surface_get_stride(flat))
    levels = (0..<down).flatMap { row in
      (0..<across).map { column in
        let pixel = row * stride + column * 4
        let sum = Int(data[pixel]) + Int(data[pixel + 1]) + Int(data[pixel + 2])
        return UInt8(sum / 3)
      }
    }
  }

  /// The columns and rows that hold ink.
  var extent: (columns: ClosedRange<Int>, rows: ClosedRange<Int>)? {
    let inked = levels.indices.filter { levels[$0] < 160 }
    let columns = inked.map { $0 % width }
    let rows = inked.map { $0 / width }
    guard let left = columns.min(), let right = columns.max(), let top = rows.min(),
      let bottom = rows.max()
    else { return nil }
    return (left...right, top...bottom)
  }

  /// How far apart two pictures of one size are: the mean of the differences of blocks of 4 × 4
  /// pixels, in gray levels. What lies a fraction of a pixel off does not count for much.
  func distance(from other: Picture) -> Double? {
    guard width == other.width, height == other.height else { return nil }
    let (mine, others) = (blocks, other.blocks)
    let sum = zip(mine, others).reduce(0.0) { $0 + abs($1.0 - $1.1) }
    return sum / Double(max(1, mine.count))
  }

  private var blocks: [Double] {
    stride(from: 0, to: height - 3, by: 4).flatMap { top in
      stride(from: 0, to: width - 3, by: 4).map { left in
        var sum = 0
        for row in top..<top + 4 {
          for column in left..<left + 4 { sum += Int(levels[row * width + column]) }
        }
        return Double(sum) / 16
      }
    }
  }
}

/// A file that is gone when nobody has it any more.
final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8], fileExtension: String) throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString).\(fileExtension)").path
    try Data(bytes).write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
