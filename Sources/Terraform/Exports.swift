// A blueprint needs one import. It meets `SourceLocation` and `Diagnostic`, `FileTree` in its tests, and `Expr` where it declares
// a kind of value. Nothing else of these modules is visible to it.
@_exported public import struct Diagnostics.Diagnostic
@_exported public import struct Diagnostics.DiagnosticList
@_exported public import struct Diagnostics.SourceLocation
@_exported public import struct Files.File
@_exported public import struct Files.FileTree
@_exported public import enum HCL.Expr
