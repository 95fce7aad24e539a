import Publishing

extension PlainWords {
  /// The job of a command line in the plain form; nil where it is in another, or wrong.
  static func job(of arguments: [String]) -> (any Job)? {
    guard let name = arguments.first else { return nil }
    var words = PlainWords(arguments.dropFirst())
    switch name {
    case "pdf": return words.job() as PDFJob?
    case "png": return words.job() as PNGJob?
    case "handbook": return words.job() as HandbookJob?
    case "handout": return words.job() as HandoutJob?
    case "chart": return words.job() as ChartJob?
    case "transcript": return words.job() as TranscriptJob?
    default: return nil
    }
  }

  private mutating func job<Command: Job & PlainOptions>() -> Command? {
    let job: Command = group()
    return isSpent ? job : nil
  }
}

extension PDFJob: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    report = words.group()
    standard = words.group()
    output = words.group()
    strictness = words.group()
    global = words.group()
  }
}

extension PNGJob: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    report = words.group()
    selection = words.group()
    picture = words.group()
    output = words.group()
    strictness = words.group()
    global = words.group()
  }
}

extension HandbookJob: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    options = words.group()
    batch = words.group()
    output = words.group()
    strictness = words.group()
    global = words.group()
  }
}

extension HandoutJob: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    report = words.group()
    sheets = words.word("--sheets")
    booklet = words.flag("--booklet")
    twoUp = words.flag("--2-up")
    largePrint = words.flag("--large-print")
    standard = words.group()
    output = words.group()
    strictness = words.group()
    global = words.group()
  }
}

extension ChartJob: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    chart = words.group()
    format = words.word("--format")
    picture = words.group()
    theme = words.word("--theme")
    ink = words.word("--ink")
    outlineText = words.flag("--outline-text")
    data = words.word("--data")
    output = words.group()
    strictness = words.group()
    global = words.group()
  }
}

extension TranscriptJob: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    report = words.group()
    selection = words.group()
    decisions = words.flag("--decisions")
    strictness = words.group()
    global = words.group()
  }
}
