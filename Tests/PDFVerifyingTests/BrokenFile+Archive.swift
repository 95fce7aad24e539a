extension BrokenFile {
  static let archive: [BrokenFile] = [
    BrokenFile("A-6.1.2", named: "a header without its comment") {
      $0.header = Array("%PDF-1.7\n".utf8)
    },
    BrokenFile("A-6.1.3-id", named: "no identifier") {
      $0.trailer = $0.trailer.replacing("/ID[<01><02>]", with: "")
    },
    BrokenFile("A-6.1.3-end", named: "something after the end") { $0.tail = "%%EOF\nhello\n" },
    BrokenFile("A-6.1.7.1-length", "W-damage", named: "streams longer than they say") {
      $0.lengthError = -1
    },
    BrokenFile("A-6.1.7.1-lines", named: "endstream on the line of the data") {
      $0.beforeEndstream = ""
    },
    BrokenFile("A-6.1.7.1-outside", named: "data in another file") {
      $0.add("/F(data.bin)", to: 40)
    },
    BrokenFile("A-6.1.7.2-lzw", "W-limits", named: "LZW") { pdf in
      pdf.streams[40] = (
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/LZWDecode",
        [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]
      )
    },
    BrokenFile("A-6.1.7.2-crypt", named: "a stream with a lock of its own") {
      $0.add("/Filter[/Crypt]/DecodeParms[<</Name/StdCF>>]", to: 22)
    },
    BrokenFile("A-6.1.10", named: "an inline picture in LZW") {
      $0.paint("/Artifact BMC BI /W 1 /H 1 /CS /G /BPC 8 /F /LZW ID AB EI EMC")
    },
    BrokenFile("A-6.1.12", named: "permissions of an unknown kind") {
      $0.add("/Perms<</Other<<>>>>", to: 1)
    },
    BrokenFile("A-6.1.13-values", named: "a number too large") {
      $0.add("/Much 3000000000", to: 41)
    },
    BrokenFile("A-6.1.13-nesting", named: "graphics states 29 deep") {
      $0.paint(String(repeating: "q ", count: 29) + String(repeating: "Q ", count: 29))
    },
    BrokenFile("A-6.1.13-page", named: "a page of a mile") {
      $0.replace("/MediaBox[0 0 300 400]", with: "/MediaBox[0 0 300 20000]", in: 3)
    },
    BrokenFile("A-6.10", named: "other presentations") {
      $0.add("/PresSteps<</Type/NavNode>>", to: 3)
    },
    BrokenFile("06-001", named: "metadata whose tags do not close") {
      $0.replace("</x:xmpmeta>", with: "</x:xmp>", in: 20)
    },
  ]

  static let graphics: [BrokenFile] = [
    BrokenFile("A-6.2.2", named: "a graphics state that is not listed") {
      $0.paint("/G9 gs")
    },
    BrokenFile("A-6.2.3-profile", "A-6.2.4.3-rgb", named: "no profile") {
      $0.replace("/DestOutputProfile 22 0 R", with: "", in: 21)
    },
    BrokenFile("A-6.2.3-profile", named: "a profile of an unknown class") {
      $0.streams[22]?.data = GoodFile.profile(space: "RGB ", kind: "abst")
    },
    BrokenFile("A-6.2.3-same", named: "two profiles") { pdf in
      pdf.streams[46] = ("/N 3", GoodFile.profile(space: "RGB "))
      pdf.objects[47] = (pdf.objects[21] ?? "").replacing("22 0 R", with: "46 0 R")
      pdf.replace("[21 0 R]", with: "[21 0 R 47 0 R]", in: 1)
    },
    BrokenFile("A-6.2.4.3-rgb", named: "red with a gray profile") {
      $0.streams[22] = ("/N 1", GoodFile.profile(space: "GRAY"))
    },
    BrokenFile("A-6.2.4.3-cmyk", named: "cyan with an RGB profile") {
      $0.paint("/Artifact BMC 1 0 0 0 k 0 0 1 1 re f EMC")
    },
    BrokenFile("A-6.2.4.3-gray", "A-6.2.4.3-rgb", named: "no output intent") {
      $0.replace("/OutputIntents[21 0 R]", with: "", in: 1)
    },
    BrokenFile("A-6.2.4.2", named: "a gray profile of three components") { pdf in
      pdf.streams[46] = ("/N 3", GoodFile.profile(space: "GRAY"))
      pdf.replace("/Resources<<", with: "/Resources<</ColorSpace<</C1[/ICCBased 46 0 R]>>", in: 3)
      pdf.paint("/Artifact BMC /C1 cs 0 scn 0 0 1 1 re f EMC")
    },
    BrokenFile("A-6.2.5", named: "a transfer function") { $0.add("/TR/Identity", to: 41) },
    BrokenFile("A-6.2.6", named: "a rendering intent of one's own") { $0.add("/RI/Vivid", to: 41) },
    BrokenFile("A-6.2.8", named: "a picture that is smoothed") { pdf in
      pdf.streams[46] = (
        "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
          + "/Interpolate true", [0]
      )
      pdf.replace("/X1 40 0 R", with: "/X1 40 0 R/X2 46 0 R", in: 3)
    },
    BrokenFile("A-6.2.9", named: "a form in PostScript") { $0.add("/Subtype2/PS", to: 40) },
    BrokenFile("A-6.2.10-blend", named: "a blend mode of one's own") {
      $0.replace("/BM/Normal", with: "/BM/Glow", in: 41)
    },
    BrokenFile("A-6.2.10-space", "A-6.2.4.3-gray", "A-6.2.4.3-rgb", named: "glass without a space")
    {
      $0.replace("/OutputIntents[21 0 R]", with: "", in: 1)
      $0.replace("/ca 1", with: "/ca 0.5", in: 41)
    },
  ]
}
