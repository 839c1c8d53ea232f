# Sourced by the scripts: paths, messages, and the installation of tools. Only Debian packages are installed outside `.build`.
# shellcheck shell=bash

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
build=$root/.build
mkdir -p "$build"

step() { printf '\n== %s\n' "$*"; }

fail() {
  printf 'error: %s\n' "$1" >&2
  shift
  for line in "$@"; do printf '  %s\n' "$line" >&2; done
  exit 1
}

need_swift() {
  command -v swift >/dev/null ||
    fail 'swift is missing' 'Groundplan is built with Swift 6.2 or later.' 'Install it from https://www.swift.org/install, then run the script again.'
}

# Installs a Debian package for a command that is missing.
need_command() { # command package
  command -v "$1" >/dev/null && return
  command -v apt-get >/dev/null || fail "$1 is missing" "Install it with the package manager of your system, then run the script again."
  local sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" apt-get install -y -qq "$2" || fail "$1 is missing, and the package $2 cannot be installed" 'The errors of apt-get are above. Check the network connection.'
}

# Installs a tool from PyPI. Each tool has its own virtual environment in .build, since tools need different versions of the same packages.
need_python_tool() { # command package==version
  local name=${2%%==*}
  name=${name%%[*}
  local venv=$build/venv/$name
  if [ ! -x "$venv/bin/python" ]; then
    need_command python3 python3
    python3 -m venv "$venv" 2>/dev/null || { need_command python3-venv python3-venv; python3 -m venv "$venv"; }
  fi
  if [ "$("$venv/bin/python" -m pip show "$name" 2>/dev/null | sed -n 's/^Version: //p')" != "${2##*==}" ]; then
    "$venv/bin/python" -m pip install -q --disable-pip-version-check "$2" ||
      fail "$1 is missing, and $2 cannot be installed from PyPI" 'The errors of pip are above. Check the network connection.'
  fi
  PATH=$venv/bin:$PATH
}

# Checks that Terraform is installed, and configures it to install providers from a mirror on this machine, if there is one. Sets
# `provider_mirror` to the folder of the mirror, or to nothing if the registry is used.
need_terraform() {
  command -v terraform >/dev/null ||
    fail 'terraform is missing' 'The checks need Terraform 1.11 or later.' \
      'Install it from https://developer.hashicorp.com/terraform/install, then run the script again.'

  local mirror=${GROUNDPLAN_PROVIDER_MIRROR:-} place
  if [ -z "$mirror" ]; then
    for place in /opt /usr/share /usr/local/share "$HOME/.terraform.d" "$HOME/.local/share"; do
      [ -d "$place" ] || continue
      mirror=$(find "$place" -maxdepth 4 -type d -path '*/registry.terraform.io/hashicorp/aws' 2>/dev/null | head -n 1)
      mirror=${mirror%/registry.terraform.io/hashicorp/aws}
      [ -z "$mirror" ] || break
    done
  fi

  # shellcheck disable=SC2034 # for the scripts that source this
  provider_mirror=$mirror
  TF_CLI_CONFIG_FILE=$build/terraform.tfrc
  {
    echo 'disable_checkpoint = true'
    if [ -n "$mirror" ]; then
      printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s"\n  }\n}\n' "$mirror"
    else
      mkdir -p "$build/terraform-plugins"
      printf 'plugin_cache_dir = "%s"\n' "$build/terraform-plugins"
    fi
  } >"$TF_CLI_CONFIG_FILE"
  # Terraform and its providers are Go programs that run for seconds. With a larger heap they use a quarter less processor time.
  export GOGC=${GOGC:-400}
  export TF_CLI_CONFIG_FILE TF_IN_AUTOMATION=1 TF_INPUT=0 CHECKPOINT_DISABLE=1
}
