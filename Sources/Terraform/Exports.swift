// A blueprint needs one import, and whoever writes a new kind of value meets `Expr`.
@_exported public import Diagnostics
@_exported public import HCL
