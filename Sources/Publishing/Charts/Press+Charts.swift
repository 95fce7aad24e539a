import CairoBackend
import Charts
import Diagnostics
import Display
import LayoutFiles
import PDFBackend
import SVGBackend
import Typesetting

extension Press {
  /// The chart as files: one a slide, or as PDF one with all slides.
  ///
  /// - Parameters:
  ///   - record: What to draw, and how.
  ///   - format: What to write.
  ///   - fonts: What to set words in: families of `label`, of `display` for titles.
  /// - Returns: At least one file, with what was noticed.
  /// - Throws: `Stop` with status 66 where a font cannot be opened, 65 where the picture would be
  ///   absurdly large, 74 where painting fails.
  public func chart(
    _ record: ChartRecord, as format: ChartFormat, fonts: [FontUse: [String]]
  ) throws(Stop) -> Reported<[ChartPicture]> {
    try record.look.check()
    let laid = try laidOut(in: fonts) { setter in
      let theme = SlideTheme(
        record.look.colors, families: fonts[.label] ?? [],
        displayFamilies: fonts[.display] ?? [])
      let pages = SlideChart(record.spec, theme: theme).pages(record.look.slide, setter: setter)
      return Reported(ChartSlides(record: record, pages: pages), setter.diagnostics)
    }
    let slides = laid.value
    let notCarried = slides.data == nil ? [Self.notCarried] : []
    let pictures: [ChartPicture]
    switch format {
    case .svg: pictures = try svgs(of: slides)
    case .png: pictures = try pngs(of: slides)
    case .pdf: pictures = [try pdf(of: slides)]
    }
    return Reported(pictures, laid.diagnostics + record.look.warnings + notCarried)
  }

  private func svgs(of slides: ChartSlides) throws(Stop) -> [ChartPicture] {
    let (look, painter) = (slides.record.look, SVGPainter(catalog: catalog))
    do {
      return try slides.pages.map { page in
        var options = SVGOptions(
          width: look.pixels.width, height: look.pixels.height, ground: look.ground,
          ink: look.ink, title: slides.title(page), description: page.alternative,
          language: slides.record.language)
        options.metadata = slides.data
        options.outlinesText = look.outlinesText
        let bytes = try painter.svg(of: slides.plain(page), options: options)
        return ChartPicture(bytes: bytes, alternative: page.alternative)
      }
    } catch {
      throw Self.failure(error)
    }
  }

  private func pngs(of slides: ChartSlides) throws(Stop) -> [ChartPicture] {
    let look = slides.record.look
    do {
      let data = slides.data
      let sheets = try slides.pages.map { page in
        let texts = [
          ("Title", slides.title(page)), ("Description", page.alternative),
          ("Software", slides.record.creator), (ChartFile.keyword, data ?? ""),
        ]
        let options = PNGOptions(
          dpi: look.density, pixels: look.pixels, ground: look.ground,
          texts: texts.filter { !$0.1.isEmpty }.map { PNGText(keyword: $0.0, text: $0.1) })
        return try PNGSheet(slides.plain(page), ink: look.ink, options: options)
      }
      return zip(try pngs(of: sheets), slides.pages).map { bytes, page in
        ChartPicture(bytes: bytes, alternative: page.alternative)
      }
    } catch {
      throw Self.failure(error)
    }
  }

  private func pdf(of slides: ChartSlides) throws(Stop) -> ChartPicture {
    let data = slides.data.map { json in
      Attachment(
        name: "chart.json", mediaType: "application/json",
        description: "What the chart shows, to be drawn again by rolereport chart --from",
        bytes: Array(json.utf8), relationship: .data)
    }
    let bytes = try pdf(slides.document, attachments: [data].compactMap(\.self))
    return ChartPicture(
      bytes: bytes, alternative: slides.pages.map(\.alternative).joined(separator: "\n\n"))
  }
}

extension Press {
  fileprivate static let notCarried = Diagnostic(
    .warning, "chart.not-carried",
    "a chart's file carries its data where there are at most \(ChartLimits.ads) ads, "
      + "\(ChartLimits.roles) roles and \(ChartLimits.text) characters a text; this chart has more",
    hint: "It cannot be drawn again with --from; keep the corpus")
}

extension ChartSlides {
  /// The record as text, where it can be read back.
  var data: String? {
    let json = record.json
    guard (try? ChartRecord(json: Array(json.utf8))) != nil else { return nil }
    return json
  }

  /// The page's paint alone, for pictures that have their own ground and words.
  func plain(_ page: ChartPage) -> Page {
    Page(size: page.drawing.size, items: page.drawing.items, label: page.label)
  }
}

extension ChartLook {
  fileprivate func check() throws(Stop) {
    guard Self.sides.contains(pixels.width), Self.sides.contains(pixels.height) else {
      throw Stop(
        .usage, "usage.size",
        "a picture has \(Self.sides.lowerBound) to \(Self.sides.upperBound) pixels a side; this one "
          + "would have \(pixels.width) × \(pixels.height)",
        hint: "Use --size 1920x1080, or another --dpi")
    }
  }

  /// Text that does not stand out from the ground that was asked for.
  fileprivate var warnings: [Diagnostic] {
    guard let contrast, contrast < 4.5 else { return [] }
    let tenths = Int(contrast * 10)
    return [
      Diagnostic(
        .warning, "chart.contrast",
        "text has a contrast of 4.5 to 1 with its ground; on \(background.name) the \(theme.rawValue)"
          + " theme has \(tenths / 10).\(tenths % 10)",
        hint: "Choose another --background, or --theme \(theme == .dark ? "light" : "dark")")
    ]
  }
}
