// The types of other modules that a blueprint needs, so that it has one import: diagnostics and their locations, the file tree for its
// tests, and `Expr` for its own kinds of values.
@_exported public import struct Diagnostics.Diagnostic
@_exported public import struct Diagnostics.DiagnosticList
@_exported public import struct Diagnostics.SourceLocation
@_exported public import struct Files.File
@_exported public import struct Files.FileTree
@_exported public import enum HCL.Expr
