#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# one-version.sh VERSION BUILD: the programs, their manual pages, the package and its documents name the version of project().
set -euo pipefail
version=$1
cd "$2"
says() {
    if ! grep -qF -- "$2" <<<"$3"; then
        echo "$1 does not say '$2'."
        exit 1
    fi
}
says "gatehousectl --version" "gatehousectl $version" "$(bin/gatehousectl --version)"
says gatehousectl.1 "\"Gatehouse $version\"" "$(head -2 packaging/gatehousectl.1)"
says changelog.Debian "gatehouse ($version-" "$(head -1 packaging/changelog.Debian)"
says CPackConfig.cmake "set(CPACK_PACKAGE_VERSION \"$version\")" "$(<CPackConfig.cmake)"
if [[ -x bin/gatehouse ]]; then
    says "gatehouse --version" "gatehouse $version" "$(QT_QPA_PLATFORM=offscreen bin/gatehouse --version)"
    says gatehouse.1 "\"Gatehouse $version\"" "$(head -2 packaging/gatehouse.1)"
    says "the AppStream component" "<release version=\"$version\"" "$(cat packaging/*.metainfo.xml)"
fi
