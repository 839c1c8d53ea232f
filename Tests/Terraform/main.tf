# The roots of the example as modules, so that one `terraform validate` reads them all. The API in prod has an `import` block, which
# Terraform takes in roots only, so it is validated by itself.
module "shared_dev" {
  source = "../Golden/infrastructure/terraform/environments/dev"
}

module "shared_staging" {
  source = "../Golden/infrastructure/terraform/environments/staging"
}

module "shared_prod" {
  source = "../Golden/infrastructure/terraform/environments/prod"
}

module "api_dev" {
  source = "../Golden/api/infrastructure/terraform/environments/dev"
}

module "api_staging" {
  source = "../Golden/api/infrastructure/terraform/environments/staging"
}
