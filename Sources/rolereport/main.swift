import Display
import Editions
import Publishing
import Roles

let temporaries = Temporaries()
let f = try Furnishings.find(home: nil, executable: Furnishings.executable ?? "")
let press = try Press(f)
let corpus = CorpusDirectory.read(f.corpus)
for d in corpus.diagnostics { print(d.rendered) }
let themes = ThemeTable.read(directory: f.tables)
let composer = PairComposer(corpus.value, themes: themes.value, tools: ToolGroups())
let args = CommandLine.arguments
let l = corpus.value.role(args[1])!, r = corpus.value.role(args[2])!
let c = composer.compare(l, r)
let layout = try press.layout("report").value
let doc = press.document(
  c, layout: layout,
  imprint: Imprint(
    paper: args.count > 4 ? .letter : .a4, ink: args.count > 5 ? .mono : .color, date: "2024-10-30T00:00:00Z",
    creator: "rolereport"))
for d in doc.diagnostics { print(d.rendered) }
print(doc.value.pages.count, "pages")
for (i, png) in try press.pngs(doc.value, dpi: 110).enumerated() {
  try OutputFile(args[3] + "-\(i + 1).png").write(png, temporaries: temporaries)
}
try OutputFile(args[3] + ".pdf").write(try press.pdf(doc.value), temporaries: temporaries)
