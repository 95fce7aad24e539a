/// The file as bytes: header, trailer, streams (ISO 19005-2, 6.1.2 to 6.1.7).
struct FileCheck {
  let file: OpenedFile
  let ledger: Ledger

  func check() {
    checkHeader()
    checkEnd()
    checkTrailer()
    StreamScan(file: file, ledger: ledger).check()
  }

  private func checkHeader() {
    let bytes = file.bytes
    let start = Array("%PDF-1.".utf8)
    guard bytes.starts(with: start), bytes.count > 16, 0x30...0x37 ~= bytes[7] else {
      return ledger.fail("A-6.1.2", "the first line is another")
    }
    let line = bytes[8...].prefix { $0 == 0x0D || $0 == 0x0A }
    let comment = bytes[(8 + line.count)...].prefix(5)
    guard !line.isEmpty, comment.first == 0x25, comment.dropFirst().count == 4,
      comment.dropFirst().allSatisfy({ $0 > 127 })
    else { return ledger.fail("A-6.1.2", "the second line is no such comment") }
  }

  private func checkEnd() {
    let mark = Array("%%EOF".utf8)
    let bytes = file.bytes
    var place = bytes.count - mark.count
    let lowest = max(0, bytes.count - 4096)
    while place >= lowest, !bytes[place..<place + mark.count].elementsEqual(mark) { place -= 1 }
    guard place >= lowest else { return ledger.fail("A-6.1.3-end", "there is no %%EOF") }
    let rest = Array(bytes[(place + mark.count)...])
    if ![[], [0x0A], [0x0D], [0x0D, 0x0A]].contains(rest) {
      ledger.fail("A-6.1.3-end", "\(rest.count) bytes do")
    }
  }

  private func checkTrailer() {
    let ids = file.list(file.trailer["ID"] ?? .null).compactMap(\.bytes)
    if ids.count != 2 || ids.contains(where: \.isEmpty) {
      ledger.fail("A-6.1.3-id", ids.isEmpty ? "there is none" : "it is not of two strings")
    }
    guard let encryption = file.trailer["Encrypt"] else { return }
    ledger.fail("A-6.1.3-crypt", "it is")
    guard let permissions = file.entry("P", of: encryption).integer else {
      return ledger.fail("26-001", "it does not")
    }
    if permissions & 512 == 0 { ledger.fail("26-002", "the bit is not set") }
  }
}
