# SPDX-License-Identifier: Apache-2.0
# Installs the engines that the long tests compare with; nothing else needs them. The README.md of each folder in tests/peers tells more.

verb_peers() {
    command -v npm >/dev/null || stop 1 "There is no npm here. On Debian: apt-get install nodejs npm."
    local folder
    for folder in tests/peers/*/; do
        if [[ -f $folder/package-lock.json ]]; then
            step "Install the peer ${folder%/}" npm --prefix "$folder" ci --ignore-scripts --omit-lockfile-registry-resolved --no-audit --no-fund
        fi
    done
}
