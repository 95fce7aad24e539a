import Diagnostics
import Display
import Roles

/// Makes one pair of a batch after the other. Each thread has its own.
struct PairWorker {
  let order: BatchOrder
  let fingerprints: Fingerprints
  let ledger: BatchLedger
  let temporaries: Temporaries
  private let press: Press
  private let directory: BatchDirectory

  init(
    _ order: BatchOrder, _ fingerprints: Fingerprints, _ ledger: BatchLedger,
    _ temporaries: Temporaries
  ) throws(Stop) {
    self.order = order
    self.fingerprints = fingerprints
    self.ledger = ledger
    self.temporaries = temporaries
    press = try Press(order.furnishings)
    directory = BatchDirectory(path: order.directory)
  }

  /// Makes the files of a pair, unless they are there and would come out the same.
  func make(_ place: Int) -> BatchOutcome {
    let entry = order.pairs[place]
    do throws(Stop) {
      return try made(entry, place)
    } catch {
      return BatchOutcome(place, entry.pair, .failed(error))
    }
  }

  private func made(_ entry: BatchOrder.Entry, _ place: Int) throws(Stop) -> BatchOutcome {
    let comparison = order.composer.compare(entry.pair.left, entry.pair.right)
    let date = try EditionDate.of(comparison.articles, sourceDateEpoch: order.sourceDateEpoch)
    let fingerprint = fingerprints.fingerprint(of: comparison, date: date)
    let name = "\(entry.name).\(order.format.fileExtension)"
    let known = ledger.known[name]
    if let known, !order.isForced, known.fingerprint == fingerprint,
      !(order.isStrict && known.warnings > 0), directory.holds(known)
    {
      return BatchOutcome(place, entry.pair, .unchanged)
    }
    var imprint = order.imprint
    imprint.date = date
    let laid = try press.document(comparison, layout: order.layout, imprint: imprint)
    try check(laid.diagnostics)
    let files = try files(of: laid.value, on: comparison, called: entry.name)
    let wasThere = files.contains { directory.isThere($0.name) }
    let record = BatchRecord(
      name: name, fingerprint: fingerprint,
      warnings: laid.diagnostics.count { $0.severity == .warning },
      files: files.map {
        BatchRecord.File(
          name: $0.name, size: $0.bytes.count, sha256: Checksum.sha256($0.bytes) ?? "")
      })
    try show(files)
    // What was laid out with errors is to be looked at again.
    if !laid.diagnostics.contains(where: { $0.severity == .error }) { try ledger.enter(record) }
    for old in known?.files ?? [] where !files.contains(where: { $0.name == old.name }) {
      directory.remove(old)
    }
    var outcome = BatchOutcome(place, entry.pair, wasThere ? .changed : .new)
    outcome.files = files.map { directory.file($0.name) }
    outcome.pages = laid.value.pages.count
    outcome.diagnostics = laid.diagnostics
    return outcome
  }

  private func check(_ diagnostics: [Diagnostic]) throws(Stop) {
    guard order.isStrict else { return }
    let noticed = diagnostics.filter { $0.severity >= .warning }
    guard noticed.isEmpty else { throw Stop(.partial, noticed) }
  }

  private func files(
    of document: DisplayDocument, on comparison: Comparison, called name: String
  ) throws(Stop) -> [(name: String, bytes: [UInt8])] {
    switch order.format {
    case .pdf(let standard):
      let data = standard.carriesData ? DataFiles(comparison) : .none
      return [(name + ".pdf", try press.pdf(document, as: standard, data: data))]
    case .png(let dpi):
      let pictures = try press.pngs(document, options: PNGOptions(dpi: dpi))
      return pictures.enumerated().map { ("\(name)-\($0 + 1).png", $1) }
    }
  }

  private func show(_ files: [(name: String, bytes: [UInt8])]) throws(Stop) {
    let staged = try [StagedFile].staging(
      files.map { (directory.file($0.name), $0.bytes) }, temporaries: temporaries)
    try staged.commit()
  }
}
