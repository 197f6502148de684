# SPDX-License-Identifier: Apache-2.0
# Makes packages of the release build, looks at them with the tools of their systems, and tries the .deb in a fresh Debian.

packages=build/packages

verb_package() {
    case ${1:-} in
        '' | --verify) ;;
        *) stop 2 "package takes --verify or nothing." ;;
    esac
    setup build run package
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
    export SOURCE_DATE_EPOCH
    step "Configure release" cmake --preset release
    build_preset release gatehouse gatehousectl package_files
    rm -rf "$packages"
    step "Make the packages" cpack --config build/release/CPackConfig.cmake -B "$packages"
    rm -rf "$packages/_CPack_Packages"
    step "Check the .deb" check_deb "$packages"/*.deb
    step "Check the .rpm" check_rpm "$packages"/*.rpm "$packages"/*.deb
    say "The packages are in $(readlink -f "$packages"):"
    (cd "$packages" && sha256sum ./*.deb ./*.rpm)
    if grep -qE '^GATEHOUSE_(MAINTAINER|PICTURES_URL).*example\.org' build/release/CMakeCache.txt; then
        say "Before they are published, name a maintainer and where the screenshots lie: docs/packaging.md, \"Before a release\"."
    fi
    if [[ ${1:-} == --verify ]]; then
        step "Verify the .deb in a fresh Debian" verify_deb "$packages"/*.deb
    fi
}

# lintian knows what Debian asks of a package; the others know what desktops ask of what is in it.
check_deb() {
    local files status=0
    # Nobody asked Debian to package it, so there is no wish to close.
    lintian --allow-root --no-cfg --fail-on error --info --display-info --suppress-tags initial-upload-closes-no-bugs "$1" || status=1
    files=$(mktemp -d)
    dpkg-deb --extract "$1" "$files" || status=1
    desktop-file-validate "$files"/usr/share/applications/*.desktop || status=1
    appstreamcli validate --no-net --explain "$files"/usr/share/metainfo/*.metainfo.xml || status=1
    xmllint --noout "$files"/usr/share/mime/packages/*.xml || status=1
    packaging/check-manual.sh "$files"/usr/share/man/man1/*.gz || status=1
    rm -rf "$files"
    return "$status"
}

# check_rpm RPM DEB: both hold the same files, but for Debian's own change log; and what the .rpm asks of a system.
check_rpm() {
    local status=0
    rpm -K --nosignature "$1" || status=1
    diff <(rpm -qp --queryformat '[%{FILEMODES:perms} %{FILENAMES}\n]' "$1" | awk '!/^d/ { print $2 }' | sort) \
        <(dpkg-deb --contents "$2" | awk '!/^d/ { sub(/^\./, "", $6); print $6 }' | sort) || status=1
    echo "$(rpm -qpl "$1" | wc -l) files and folders; it asks for:"
    rpm -qpR "$1" | sort -u
    rpm -qp --recommends "$1" | sed 's/^/recommends /'
    if ! rpm -qpR "$1" | grep -q '^libQt6Widgets\.so\.6'; then
        echo "The .rpm does not ask for Qt Widgets."
        status=1
    fi
    return "$status"
}

# The mirrors of this machine, as deb lines, with what they need to be believed left to the fresh system's own keys.
debian_sources() {
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(SUITE) $(COMPONENT) $(LABEL)' 'Created-By: Packages' \
        | awk '$5 ~ /^Debian/ && $2 ~ /^bookworm/ { print "deb", $1, $2, $4 }' | sort -u
}

# verify_deb DEB: in a namespace of its own, so that every mount is gone with the last process.
verify_deb() {
    local root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || stop 1 "A fresh Debian is made by root, and there is no sudo here."
        root=(sudo)
    fi
    local sources mirror
    sources=$(debian_sources)
    mirror=$(awk '$3 == "bookworm" { print $2; exit }' <<<"$sources")
    [[ -n $mirror ]] || stop 1 "apt knows no mirror of Debian 12 here; run 'apt-get update' first."
    "${root[@]}" env SOURCES="$sources" MIRROR="$mirror" PROXY="$(apt-config dump | grep -i '^Acquire::https\?::Proxy' || true)" \
        DISTRIBUTION=bookworm unshare --mount --pid --fork --propagation private packaging/verify/chroot.sh "$(readlink -f "$1")"
}
