# Sourced by the scripts: where things are, and what they need. Nothing is installed outside `.build` but Debian's packages.
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
    fail 'swift is missing' 'Groundplan is built with Swift 6.2 or later.' 'Install it as https://www.swift.org/install says, then run this again.'
}

# Installs a Debian package for a command that is missing.
need_command() { # command package
  command -v "$1" >/dev/null && return
  command -v apt-get >/dev/null || fail "$1 is missing" "Install it with your system's package manager, then run this again."
  local sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" apt-get install -y -qq "$2" || fail "$1 is missing, and the package $2 cannot be installed" 'Is there a network?'
}

# Installs a tool from PyPI into a virtual environment of its own below .build: tools disagree about what else they need.
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
      fail "$1 is missing, and $2 cannot be installed from PyPI" 'Is there a network?'
  fi
  PATH=$venv/bin:$PATH
}

# Finds Terraform, and a folder with its providers, `provider_mirror`, if there is one. Without one, Terraform asks its
# registry.
need_terraform() {
  command -v terraform >/dev/null ||
    fail 'terraform is missing' 'Nothing counts until Terraform has accepted it, so the checks need it, 1.11 or later.' \
      'Install it as https://developer.hashicorp.com/terraform/install says, then run this again.'

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
  # Terraform and its provider are written in Go and live for seconds: with a larger heap, they take a quarter less of a processor.
  export GOGC=${GOGC:-400}
  export TF_CLI_CONFIG_FILE TF_IN_AUTOMATION=1 TF_INPUT=0 CHECKPOINT_DISABLE=1
}
