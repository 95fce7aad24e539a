/// The styles a layout defines, by what they are for.
public enum StyleName: String, Hashable, Sendable, CaseIterable {
  case roleTitle = "role title"
  case introduction
  case documentTitle = "document title"
  case lead
  case answer
  case pageTitle = "page title"
  case heading
  case text
  case paragraph
  case label
  case subtitle
  case columnHead = "column head"
  case table
  case tableHead = "table head"
  case chartLabel = "chart label"
  case chartSublabel = "chart sublabel"
  case chartValue = "chart value"
  case chartAxis = "chart axis"
  case note
  case noteHead = "note head"
  case noteSource = "note source"
  case sourceFigures = "source figures"
  case runningHead = "running head"
  case folio
}

/// The colours a layout defines, by what they are for. `a` and `b` mean the two roles, nothing else.
public enum ColorUse: String, Hashable, Sendable, CaseIterable {
  case ink, a, b, both, soft, hairline, wash, middle, ground
}

/// The font chains a layout defines, by what they are for.
public enum FontUse: String, Hashable, Sendable, CaseIterable {
  case text, label, display
}

/// A part of a pair report. The layout's flow puts them in order.
public enum Part: String, Hashable, Sendable, CaseIterable {
  case masthead
  case answer
  case keyFacts = "key facts"
  case overlap
  case paySummary = "pay summary"
  case openQuestions = "open questions"
  case sideBySide = "side by side"
  case duties
  case skills
  case tools
  case background
  case outlook
  case disagreements
  case transition
  case firstSteps = "first steps"
  case payRanges = "pay ranges"
  case payCoverage = "pay coverage"
  case jobs
  case pageBreak = "page break"
}

/// A part of a report on one role. The layout's profile puts them in order.
public enum ProfilePart: String, Hashable, Sendable, CaseIterable {
  case head
  case dutiesAndSkills = "duties and skills"
  case background
  case tools
  case neighbours
  case pageBreak = "page break"
}

/// The papers a layout is made for.
public enum PaperName: String, Hashable, Sendable, CaseIterable {
  case a4, letter
}
