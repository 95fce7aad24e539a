// Times what the program does, stage by stage, on a corpus: `Bench CORPUS TABLES FONTS LAYOUTS [RUNS]`.
// Printed is the fastest run of each stage, since whatever else the machine does only adds.

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 4 else {
  print("usage: Bench CORPUS TABLES FONTS LAYOUTS [RUNS]")
  exitBench(64)
}
let bench = Bench(
  corpus: arguments[0], tables: arguments[1], fonts: arguments[2], layouts: arguments[3])
do {
  let runs = arguments.count > 4 ? max(1, Int(arguments[4]) ?? 5) : 5
  for line in try bench.lines(runs: runs) { print(line) }
} catch {
  print("bench: \(error)")
  exitBench(1)
}
