/// Operators of content streams (ISO 32000-1, annex A), their letters as the bytes of a number.
enum Operator {
  static let rg: UInt32 = 0x7267
  static let RG: UInt32 = 0x5247
  static let ID: UInt32 = 0x4944
  static let BI: UInt32 = 0x4249
  static let BDC: UInt32 = 0x42_4443
  static let BMC: UInt32 = 0x42_4D43
  static let EMC: UInt32 = 0x45_4D43
  static let BT: UInt32 = 0x4254
  static let ET: UInt32 = 0x4554
  static let Tj: UInt32 = 0x546A
  static let TJ: UInt32 = 0x544A
  static let quote: UInt32 = 0x27
  static let doubleQuote: UInt32 = 0x22
  static let m: UInt32 = 0x6D
  static let re: UInt32 = 0x7265
  static let Do: UInt32 = 0x446F
  static let sh: UInt32 = 0x7368
}
