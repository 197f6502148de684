# SPDX-License-Identifier: Apache-2.0
# Installs what other people wrote and tests compare with: the folder "saml" for every run of the tests, the others for the long tests. The
# README.md of each folder in tests/peers tells more.

verb_peers() {
    local folder
    for folder in tests/peers/*/; do
        install_peer "${folder%/}"
    done
}

# install_peer FOLDER: what its lock file pins, unless it is there.
install_peer() {
    local folder=$1
    if [[ ! -f $folder/package-lock.json || $folder/node_modules/.package-lock.json -nt $folder/package-lock.json ]]; then
        return 0
    fi
    command -v npm >/dev/null || stop 1 "There is no npm here. On Debian: apt-get install nodejs npm."
    step "Install the peer $folder" npm --prefix "$folder" ci --ignore-scripts --omit-lockfile-registry-resolved --no-audit --no-fund
    touch "$folder/node_modules/.package-lock.json"
}
