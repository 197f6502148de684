# SPDX-License-Identifier: Apache-2.0
# Installs what the build, the tests and the checks need, and nothing that is there already.

packages_file=packaging/debian-packages.txt

# The packages of the named groups, or of all.
listed_packages() {
    awk -v groups=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t]/, "") }
        /^\[.*\]$/ { group = substr($0, 2, length($0) - 2); next }
        NF && (groups ~ /^ *$/ || index(groups, " " group " ")) { print }
    ' "$packages_file"
}

missing_packages() {
    local package program
    for package in $(listed_packages "$@"); do
        program=${package#*(}
        if [[ $program != "$package" ]]; then
            command -v "${program%)}" >/dev/null && continue
            package=${package%(*}
        fi
        if [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
            echo "$package"
        fi
    done
}

# setup [GROUP…]
setup() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        stop 1 "This is not a Debian system. Install the equivalents of $packages_file by hand, then use cmake --preset dev."
    fi
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    local root=()
    if ((EUID != 0)); then
        local plea="These packages are missing: ${missing[*]}. Run './dev setup' as root, or where sudo lets you."
        command -v sudo >/dev/null || stop 1 "There is no sudo here. $plea"
        sudo true || stop 1 "sudo refused. $plea"
        root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    step "Install packages" install_packages
}

install_packages() {
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get)
    local options=(-y -qq --no-install-recommends)
    if ! apt-get install -s "${options[@]}" "${missing[@]}" >/dev/null 2>&1; then
        "${apt[@]}" update -qq
        "${apt[@]}" install "${options[@]}" "${missing[@]}"
    elif ! "${apt[@]}" install "${options[@]}" "${missing[@]}"; then
        say "The package lists look old; reading them again."
        "${apt[@]}" update -qq
        "${apt[@]}" install "${options[@]}" "${missing[@]}"
    fi
}
