#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# UNTESTED: nobody has run this yet, because linuxdeploy and its plugin for Qt are in no Debian package. With both on the PATH, and the
# release preset built, it makes build/packages/Gatehouse-<version>-<machine>.AppImage, which runs on systems as new as this one.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { echo "$tool is not on the PATH." >&2; exit 1; }
done
[[ -x build/release/bin/gatehouse ]] || { echo "Run './dev build release' first." >&2; exit 1; }
folder=build/appimage/AppDir
rm -rf "$folder"
mkdir -p build/packages
DESTDIR=$PWD/$folder cmake --install build/release --prefix /usr --strip
version=$(build/release/bin/gatehousectl --version | cut -d ' ' -f 2)
# The plugin finds what the programs link; the icons of the console and the two display systems are loaded while it runs.
export QMAKE=/usr/bin/qmake6 EXTRA_QT_MODULES='svg;waylandclient' EXTRA_PLATFORM_PLUGINS='libqwayland-generic.so;libqwayland-egl.so'
export LDAI_OUTPUT="build/packages/Gatehouse-$version-$(uname -m).AppImage"
linuxdeploy --appdir "$folder" --plugin qt --output appimage \
    --desktop-file "$(find "$folder/usr/share/applications" -name '*.desktop')" \
    --icon-file "$(find "$folder/usr/share/icons/hicolor/256x256/apps" -name '*.png')"
