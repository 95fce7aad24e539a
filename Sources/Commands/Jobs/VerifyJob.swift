import ArgumentParser
import Diagnostics
import PDFVerifying
import Publishing
import Roles

/// `rolereport verify`
struct VerifyJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Find out whether PDF files are accessible, archival and whole.",
    usage: "rolereport verify <file> ... [--json] [<options>]",
    discussion: """
      Reads any PDF file back and holds it against PDF/UA-1, by the failure conditions of the \
      Matterhorn Protocol that a machine can decide, and against the part and level of PDF/A that \
      the file claims. Exit status 1 where a condition does not hold. What only a person can judge \
      is listed at the end; --quiet leaves that out.

      EXAMPLES:
        rolereport verify Output/ml-lead-vs-ds-manager.pdf
        rolereport verify *.pdf --json | jq '.files[].findings[].clause'
        rolereport verify --conditions
      """)

  @Argument(help: ArgumentHelp("PDF files.", valueName: "file"))
  var files: [String] = []

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @Flag(help: "Print every condition with what of it is checked, and read no file.")
  var conditions = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard conditions || !files.isEmpty else {
      throw ValidationError("verify needs the PDF files to look at; found none")
    }
  }

  func work(in session: inout Session) throws {
    guard !conditions else { return try session.print(VerificationText.conditions) }
    var verified: [VerifiedFile] = []
    for path in files {
      let file = verify(path)
      verified.append(file)
      if let refused = file.refusal { session.report(refused.diagnostics) }
    }
    let refusals = verified.compactMap(\.refusal)
    if refusals.count == files.count, let first = refusals.first { throw Stop(first.status, []) }
    if json {
      try session.print(VerificationText.json(verified))
    } else {
      let text = VerificationText(isQuiet: global.quiet)
      try session.print(text.report(on: verified))
    }
    if verified.contains(where: { $0.verification?.conforms == false }) {
      throw Stop(.partial, [])
    }
  }

  private func verify(_ path: String) -> VerifiedFile {
    do throws(Stop) {
      let bytes = try InputFile.bytes(path)
      return VerifiedFile(path: path, verification: try verification(of: bytes, path))
    } catch {
      return VerifiedFile(path: path, refusal: error)
    }
  }

  private func verification(of bytes: [UInt8], _ path: String) throws(Stop) -> Verification {
    do throws(Unreadable) {
      return try PDFVerifier.verify(bytes)
    } catch {
      let diagnostic = Diagnostic(
        .error, "verify.no-pdf", at: SourceSpan(file: path, line: 0),
        "a file to verify is a PDF; this one cannot be read as one: \(error.words)",
        hint: "check what the file is, or make it anew")
      throw Stop(.badInput, [diagnostic])
    }
  }
}

/// A file and what was found out of it, or why nothing was.
struct VerifiedFile {
  var path: String
  var verification: Verification?
  var refusal: Stop?
}
