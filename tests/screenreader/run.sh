#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Runs journey.py on a screen of its own (Xvfb), with a session bus and settings of its own. Usage: run.sh FOLDER_OF_THE_PROGRAMS
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
bin=$(readlink -f "$1")
folder=$(mktemp -d)
# Without -noreset the server begins anew when its last client goes, as the bus does before the console comes, and refuses whoever asks meanwhile.
exec {screen}< <(exec Xvfb -noreset -displayfd 1 -screen 0 1440x900x24 -nolisten tcp 2>"$folder/xvfb.log")
server=$!
trap 'kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; rm -rf "$folder"' EXIT
read -r -t 60 number <&"$screen" || { cat "$folder/xvfb.log" >&2; exit 1; }

export DISPLAY=":$number" HOME="$folder" XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_RUNTIME_DIR="$folder"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
dbus-run-session -- /usr/bin/python3 "$here/journey.py" "$bin" "$folder"
