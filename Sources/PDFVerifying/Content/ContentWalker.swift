/// Walks the content of pages, and of the forms, patterns and glyphs they draw, and takes down what is
/// painted, marked and used.
final class ContentWalker {
  /// Limits for files that would keep one busy.
  private static let (mostOperations, deepest) = (30_000_000, 20)

  static let deepestMarks = 200

  let file: OpenedFile
  let ledger: Ledger
  var survey = ContentSurvey()
  /// The page, counted from 1.
  private(set) var page = 0
  var marks: [MarkFrame] = []
  var state = GraphicsState()
  private(set) var saved: [GraphicsState] = []
  private(set) var isInText = false
  /// Whose stream is read.
  private(set) var container = 0
  private(set) var resources = PDFValue.null
  private var operations = 0
  private var depth = 0
  /// Sequences that are open beyond the limit.
  var deeperMarks = 0
  /// Operators painted outside of all marks on this page.
  var unmarked = 0
  /// Fonts that are written into resources have negative keys.
  var fontKeys: [PDFValue: Int] = [:]
  /// Profiles of colour spaces that were looked at.
  var profiles: Set<Int> = []
  /// Forms that are being drawn.
  var formsOnTheWay: Set<Int> = []
  /// Streams walked for what they use, each once.
  var walked: Set<Int> = []

  init(file: OpenedFile, ledger: Ledger) {
    self.file = file
    self.ledger = ledger
  }

  /// Walks a page; it is counted from 1.
  func walk(page: Int, number: Int, resources: PDFValue) {
    self.page = page
    (marks, saved, state, unmarked) = ([], [], GraphicsState(), 0)
    deeperMarks = 0
    let contents = file.entry("Contents", of: file.object(number))
    var bytes: [UInt8] = []
    for stream in contents.array.map({ $0.map { file.resolve($0) } }) ?? [contents] {
      guard case .stream = stream else { continue }
      if let data = file.data(of: stream) { bytes += data + [0x0A] }
    }
    run(bytes, container: number, resources: resources)
    if unmarked > 0 {
      ledger.fail(
        "01-005", unmarked == 1 ? "one operator is neither" : "\(unmarked) operators are neither",
        page: page, object: number)
    }
  }

  /// Runs a stream in the state that it is drawn in.
  func run(_ bytes: [UInt8], container: Int, resources: PDFValue) {
    guard depth < ContentWalker.deepest else {
      return ledger.fail("W-limits", "forms are drawn in forms past 20 deep", page: page)
    }
    depth += 1
    let outer = (self.container, self.resources, isInText, saved)
    (self.container, self.resources, isInText, saved) = (container, resources, false, [])
    let open = marks.count
    var reader = ContentReader(bytes)
    while let operation = reader.next() {
      operations += 1
      guard operations < ContentWalker.mostOperations else {
        ledger.fail("W-limits", "there are more than 30 million operators", page: page)
        break
      }
      handle(operation, open: open)
    }
    if marks.count > open {
      ledger.fail(
        "W-nesting", "\(marks.count - open) sequences stay open", page: page, object: container)
      marks.removeLast(marks.count - open)
    }
    (self.container, self.resources, isInText, saved) = outer
    depth -= 1
  }

  private func handle(_ operation: Operation, open: Int) {
    guard let needed = Operators.operands[operation.name] else {
      return ledger.fail(
        "W-syntax", "found “\(operation.name)”", page: page, object: container)
    }
    guard operation.operands.count >= needed else {
      return ledger.fail(
        "W-syntax", "\(operation.name) has \(operation.operands.count) operands of \(needed)",
        page: page, object: container)
    }
    switch operation.name {
    case "q": save()
    case "Q": restore()
    case "BT": isInText = true
    case "ET": isInText = false
    case "BMC", "BDC": begin(operation)
    case "EMC": end(open: open)
    case "Tf": selectFont(operation)
    case "Tr": state.rendering = operation.operands.last?.integer ?? 0
    case "Tj", "TJ", "'", "\"": show(operation)
    case "gs": useState(operation)
    case "Do": draw(operation)
    case "BI": drawInline(operation)
    case "sh": shade(operation)
    default:
      color(operation)
      paint(operation.name)
    }
  }

  private func save() {
    saved.append(state)
    if saved.count == 29 {
      ledger.fail("A-6.1.13-nesting", "they nest deeper", page: page, object: container)
    }
    if saved.count > 10_000 { saved.removeFirst(5000) }
  }

  private func restore() {
    if let last = saved.popLast() {
      state = last
    } else {
      ledger.fail("W-nesting", "Q stands without q", page: page, object: container)
    }
  }

  /// A path that is filled or stroked.
  private func paint(_ name: String) {
    let (fills, strokes) = (Operators.fills.contains(name), Operators.strokes.contains(name))
    guard fills || strokes else { return }
    if fills, !state.fillIsSet { use(.gray) }
    if strokes, !state.strokeIsSet { use(.gray) }
    notePaint()
  }

  /// Takes down that something is painted here.
  func notePaint() {
    if marks.contains(where: { $0.isArtifact || $0.content != nil }) { return }
    unmarked += 1
  }

  func use(_ color: DeviceColor) {
    if survey.colors[color] == nil { survey.colors[color] = page }
  }

  /// A resource by its kind and name; null, and a finding, where it is missing.
  func resource(_ kind: String, _ name: String?) -> (value: PDFValue, number: Int) {
    let entry = name.flatMap { file.entry(kind, of: resources).dictionary?[$0] }
    guard let entry else {
      ledger.fail(
        "A-6.2.2", "\(kind) has no “\(name ?? "")”", page: page, object: container)
      return (.null, 0)
    }
    return (file.resolve(entry), entry.reference ?? 0)
  }
}
