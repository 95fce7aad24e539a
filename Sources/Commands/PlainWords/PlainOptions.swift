import ArgumentParser
import Charts
import Editions
import LayoutFiles
import Publishing

/// Options that can be read out of plain words. Every property is set, since those that are not have
/// no value.
protocol PlainOptions: ParsableArguments {
  init(_ words: inout PlainWords)
}

extension CorpusOption: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    corpus = words.text("--corpus")
  }
}

extension PageOptions: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    layout = words.text("--layout")
    brand = words.text("--brand")
    paper = words.word("--paper") ?? .a4
    debugLayout = words.flag("--debug-layout")
    ink = words.word("--ink") ?? .color
  }
}

extension SubjectOption: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    pair = words.text("--pair")
    role = words.text("--role")
  }
}

extension ReportOptions: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    subject = words.group()
    page = words.group()
    corpus = words.group()
  }
}

extension OutputOption: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    output = words.text("--output", short: "-o")
  }
}

extension StandardOption: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    standard = words.value("--standard") { DocumentStandard($0) } ?? .usual
  }
}

extension StrictOption: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    strict = words.flag("--strict")
  }
}

extension GlobalOptions: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    quiet = words.flag("--quiet", short: "-q")
    verbose = words.flag("--verbose", short: "-v")
    color = words.word("--color") ?? .auto
  }
}

extension PageSelection: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    page = words.number("--page")
  }
}

extension PictureOptions: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    size = words.value("--size") { SizeArgument(argument: $0) }
    dpi = words.number("--dpi")
    background = words.value("--background") { BackgroundArgument(argument: $0) }
  }
}

extension HandbookOptions: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    roles = words.text("--roles")
    jobs = words.number("--jobs")
    page = words.group()
    corpus = words.group()
  }
}

extension BatchOptions: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    split = words.flag("--split")
    name = words.text("--name")
    pairsFrom = words.text("--pairs-from")
    limit = words.number("--limit")
    force = words.flag("--force")
    format = words.word("--format")
    dpi = words.number("--dpi")
    standard = words.group()
  }
}

extension ChartOptions: PlainOptions {
  init(_ words: inout PlainWords) {
    self.init()
    pair = words.text("--pair")
    corpus = words.group()
    kind = words.word("--kind")
    sort = words.word("--sort")
    fx = words.text("--fx")
    from = words.text("--from")
  }
}
