# Written by hand: the example calls a folder of HCL that Groundplan knows nothing of.
variable "environment" {
  description = "Name of the environment."
  type        = string
}

output "prefix" {
  description = "What the names of parameters start with."
  value       = "orders/${var.environment}"
}
