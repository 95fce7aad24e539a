extension ContentWalker {
  /// At `Do`.
  func draw(_ operation: Operation) {
    let found = resource("XObject", operation.operands.first?.name)
    guard case .stream(let entries, let number) = found.value else { return }
    switch file.resolve(entries["Subtype"]).name {
    case "Form": draw(form: found.value, number: number)
    case "Image":
      if entries["StructParent"] == nil { notePaint() }
      if file.resolve(entries["ImageMask"]) != .boolean(true) { useSpace(entries["ColorSpace"]) }
      if entries["SMask"] != nil { survey.transparentPages.insert(page) }
    default: notePaint()
    }
  }

  private func draw(form: PDFValue, number: Int) {
    survey.draws[number, default: 0] += 1
    if !file.entry("Group", of: form).isNull { survey.transparentPages.insert(page) }
    guard !formsOnTheWay.contains(number) else {
      return ledger.fail("W-syntax", "a form draws itself", page: page, object: number)
    }
    // A form without marks paints the same each time; once is enough where it lies in a mark.
    let isCovered = marks.contains { $0.isArtifact || $0.content != nil }
    if isCovered, survey.draws[number, default: 0] > 1 { return }
    guard let data = file.data(of: form) else { return }
    let own = file.entry("Resources", of: form)
    let before = (state, unmarked)
    formsOnTheWay.insert(number)
    run(data, container: number, resources: own.isNull ? resources : own)
    formsOnTheWay.remove(number)
    state = before.0
    if !file.entry("StructParent", of: form).isNull { unmarked = before.1 }
  }

  func drawInline(_ operation: Operation) {
    notePaint()
    let entries = operation.operands.first?.dictionary ?? [:]
    let filters = file.filters(of: entries).map(\.name)
    if filters.contains("LZW") || filters.contains("LZWDecode") {
      ledger.fail("A-6.1.10", "a picture is", page: page, object: container)
    }
    if entries["I"] == .boolean(true) || entries["Interpolate"] == .boolean(true) {
      ledger.fail("A-6.2.8", "a picture has Interpolate", page: page, object: container)
    }
    let isMask = (entries["IM"] ?? entries["ImageMask"]) == .boolean(true)
    if !isMask { useSpace(entries["CS"] ?? entries["ColorSpace"]) }
  }

  func shade(_ operation: Operation) {
    notePaint()
    let shading = resource("Shading", operation.operands.first?.name).value
    useSpace(shading.dictionary?["ColorSpace"])
  }

  /// At `gs`.
  func useState(_ operation: Operation) {
    let found = resource("ExtGState", operation.operands.first?.name).value
    if let font = file.entry("Font", of: found).array?.first {
      state.font = key(of: file.resolve(font), number: font.reference ?? 0)
    }
    let isOpaque =
      (file.entry("ca", of: found).number ?? 1) >= 1
      && (file.entry("CA", of: found).number ?? 1) >= 1
      && [nil, "Normal", "Compatible"].contains(file.entry("BM", of: found).name)
    let mask = file.entry("SMask", of: found)
    if !isOpaque || mask.dictionary != nil { survey.transparentPages.insert(page) }
    if let group = mask.dictionary?["G"] {
      walkAside(group, resources: file.entry("Resources", of: group))
    }
  }

  /// At operators that set colours.
  func color(_ operation: Operation) {
    switch operation.name {
    case "g", "rg", "k": state.fillIsSet = true
    case "G", "RG", "K": state.strokeIsSet = true
    case "cs", "CS":
      if operation.name == "cs" { state.fillIsSet = true } else { state.strokeIsSet = true }
      useSpace(operation.operands.last)
    case "scn", "SCN":
      guard let name = operation.operands.last?.name else { return }
      let pattern = resource("Pattern", name).value
      let own = file.entry("Resources", of: pattern)
      useSpace(file.entry("Shading", of: pattern).dictionary?["ColorSpace"])
      walkAside(pattern, resources: own.isNull ? resources : own)
    default: return
    }
    switch operation.name.lowercased() {
    case "g": useUnlessDefaulted(.gray, "DefaultGray")
    case "rg": useUnlessDefaulted(.rgb, "DefaultRGB")
    case "k": useUnlessDefaulted(.cmyk, "DefaultCMYK")
    default: return
    }
  }

  /// A colour space by its name or its array, and what it is built on.
  func useSpace(_ space: PDFValue?, depth: Int = 0) {
    guard depth < 6 else { return }
    let value = file.resolve(space)
    switch value.name ?? file.list(value).first?.name {
    case "DeviceGray", "G": useUnlessDefaulted(.gray, "DefaultGray")
    case "DeviceRGB", "RGB": useUnlessDefaulted(.rgb, "DefaultRGB")
    case "DeviceCMYK", "CMYK": useUnlessDefaulted(.cmyk, "DefaultCMYK")
    case "Indexed", "I", "Pattern":
      if let base = value.array?.dropFirst().first { useSpace(base, depth: depth + 1) }
    case "Separation", "DeviceN":
      if let other = value.array?.dropFirst(2).first { useSpace(other, depth: depth + 1) }
    case "ICCBased": checkProfile(file.resolve(value.array?.dropFirst().first))
    case nil, "CalGray", "CalRGB", "Lab": return
    case let name?:
      let named = file.entry("ColorSpace", of: resources).dictionary?[name]
      if named == nil {
        ledger.fail("A-6.2.2", "ColorSpace has no “\(name)”", page: page, object: container)
      } else {
        useSpace(named, depth: depth + 1)
      }
    }
  }

  private func checkProfile(_ profile: PDFValue) {
    guard case .stream(_, let number) = profile, profiles.insert(number).inserted else { return }
    let header = file.data(of: profile).flatMap(ICCHeader.init)
    let components = file.entry("N", of: profile).integer ?? 0
    if header?.components != components {
      ledger.fail(
        "A-6.2.4.2",
        header.map { "N is \(components), the profile has \($0.components)" }
          ?? "the profile is damaged", page: page, object: number)
    }
  }

  private func useUnlessDefaulted(_ color: DeviceColor, _ name: String) {
    if file.entry("ColorSpace", of: resources).dictionary?[name] == nil { use(color) }
  }
}
